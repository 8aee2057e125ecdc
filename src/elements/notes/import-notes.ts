import { partsOf, withNote, type Annotation } from './annotation.ts';
import { readJson } from './notes-json.ts';
import { readMarkdown } from './notes-markdown.ts';

/** So many characters of a file are read at most. */
export const LARGEST = 10_000_000;

/** What an import would change and what it leaves out. */
export interface NotesImport {
  /** To be written. */
  readonly changed: readonly Annotation[];
  readonly added: number;
  readonly updated: number;
  readonly known: number;
  readonly skipped: readonly string[];
}

/** A file that is not taken over at all; its message says why. */
export class ImportFault extends Error {}

/** Reads a file of notes, Markdown or JSON, and compares it with the notes that are there. */
export function importNotes(text: string, own: readonly Annotation[]): NotesImport {
  if (text.length > LARGEST) throw new ImportFault('The file is too large to be an export of notes.');
  const content = text.replace(/^\uFEFF/, '').trimStart();
  const isJson = /^[[{]/.test(content);
  const found = isJson ? readJson(content) : readMarkdown(content);
  if (!found) {
    throw new ImportFault(
      isJson
        ? 'The file is not whole: it begins as JSON and cannot be read to its end.'
        : 'The file holds no notes in a form that is known here: Markdown as exported by this page, or JSON of Web Annotations.',
    );
  }
  return { ...merge(found.annotations, own), skipped: found.skipped };
}

function merge(found: readonly Annotation[], own: readonly Annotation[]): Omit<NotesImport, 'skipped'> {
  const before = new Map(own.map((one) => [one.id, one]));
  const after = new Map<string, Annotation>();
  for (const one of found) {
    const old = after.get(one.id) ?? before.get(one.id);
    const next = old ? newer(old, one) : one;
    if (next !== old) after.set(one.id, next);
  }
  const changed = [...after.values()];
  const added = changed.filter(({ id }) => !before.has(id)).length;
  const known = new Set(found.map(({ id }) => id)).size - changed.length;
  return { changed, added, updated: changed.length - added, known };
}

/** The later of the two; of the same time, the one from the file if its words were changed by hand. */
function newer(old: Annotation, found: Annotation): Annotation {
  if (found.modified !== old.modified) return found.modified > old.modified ? found : old;
  const { note } = partsOf(found);
  return note === partsOf(old).note ? old : withNote(old, note);
}

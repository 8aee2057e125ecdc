import { DiagramError } from './diagram-error.ts';
import type { DiagramPlace } from './diagram-error.ts';
import type { SourceLines } from './source-lines.ts';

/** What Mermaid's parsers say of a fault; without `loc` when a character fits no word at all. */
interface MermaidFault {
  readonly message: string;
  readonly hash?: {
    readonly text: string;
    readonly line?: number;
    readonly loc?: { readonly last_line: number; readonly last_column: number };
  };
}

const KEYWORDS = ['end', 'style', 'class', 'graph', 'subgraph', 'click', 'default', 'classDef', 'linkStyle'];

/** Mermaid's complaint as one line with its place in the author's source. */
export function syntaxFault(error: unknown, { text, offset }: SourceLines): DiagramError {
  const { message, hash } = error as MermaidFault;
  if (hash?.loc) {
    // The place is that of the last piece understood: the fault begins where it ends.
    const place = within(text, { line: hash.loc.last_line + offset, column: hash.loc.last_column + 1 });
    return new DiagramError(
      `Mermaid does not expect ${shown(hash.text)} here`,
      place,
      keywordNote(hash.text),
    );
  }
  const [, line, reason] = /^(?:Lexical|Parse) error on line (\d+)[.:] ?(.*)/.exec(message) ?? [];
  const words = (reason ?? firstLine(message)).replace(/[.:]$/, '');
  return new DiagramError(`Mermaid does not understand this: ${words}`, {
    line: Number(line ?? 1) + offset,
    column: 1,
  });
}

/** Mermaid ends every source with an empty line of its own, where it finds what was never closed. */
function within(text: string, place: DiagramPlace): DiagramPlace {
  const lines = text.trimEnd().split('\n');
  return place.line <= lines.length ? place : { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function shown(text: string): string {
  if (text === '') return 'the end of the diagram';
  return text.trim() === '' ? 'the end of the line' : `\`${text.trim()}\``;
}

function keywordNote(text: string): string | undefined {
  return KEYWORDS.includes(text.trim())
    ? `\`${text.trim()}\` is a word of Mermaid's, so no id may be it or begin with \`${text.trim()}-\``
    : undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
}

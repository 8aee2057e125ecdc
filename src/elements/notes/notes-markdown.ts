import { partsOf, type Annotation } from './annotation.ts';
import { foundAnnotations, type FoundAnnotations } from './found-annotations.ts';

/** What a file of notes says besides the notes. */
export interface MarkdownFrame {
  readonly title: string;
  /** Full address of the home page. */
  readonly site: string;
  /** Title of a page, by its address. */
  titleOf(page: string): string;
  /** `2026-11-24T…` as it is read. */
  dateOf(time: string): string;
}

/** Begins the line that keeps, under each note, what its words do not say; readers of Markdown do not show it. */
const DATA = '<!-- note ';
const DATA_END = ' -->';
/** What would be read as a part of the file itself. */
const SPECIAL = /[\\<]|^[>#—]/gm;
const ESCAPED = /\\([\\<>#—])/g;

/**
 * Writes notes to be read, page by page: the quoted words, the note, where and when. `readMarkdown` gives the same
 * notes back, and takes over what was changed in their words.
 */
export function writeMarkdown(annotations: readonly Annotation[], frame: MarkdownFrame): string {
  const pages = Map.groupBy(annotations, ({ target }) => target.source);
  const parts = [...pages].map(([page, notes]) => {
    const address = frame.site.replace(/\/$/, '') + page;
    return [
      `## ${escaped(frame.titleOf(page))}`,
      `<${address}>`,
      ...notes.map((one) => entry(one, address, frame)),
    ];
  });
  return `${[`# ${escaped(frame.title)}`, ...parts.flat()].join('\n\n')}\n`;
}

function entry(one: Annotation, address: string, frame: MarkdownFrame): string {
  const { quote, note, block, id, page, created, modified } = partsOf(one);
  const { prefix, suffix } = quote;
  const place = block === '' ? address : `${address}#${block}`;
  // Two hyphens would end the comment.
  const data = JSON.stringify({ id, page, block, prefix, suffix, created, modified }).replaceAll(
    '--',
    '-\\u002d',
  );
  return [
    `> ${escaped(quote.exact)}`,
    ...(note === '' ? [] : [escaped(note)]),
    `— [In the text](${place}), ${frame.dateOf(created)}`,
    `${DATA}${data.replaceAll('>', '\\u003e')}${DATA_END}`,
  ].join('\n\n');
}

/** Reads what `writeMarkdown` wrote; undefined if no note is in it. */
export function readMarkdown(text: string): FoundAnnotations | undefined {
  const values: unknown[] = [];
  let quote: string[] = [];
  let note: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.startsWith(DATA)) {
      values.push(valueOf(line, quote, note));
      [quote, note] = [[], []];
    } else if (/^#{1,2} /.test(line)) {
      [quote, note] = [[], []];
    } else if (line.startsWith('>')) {
      quote.push(line.slice(1));
    } else if (quote.length > 0 && !line.startsWith('— [')) {
      note.push(line);
    }
  }
  return values.length === 0 ? undefined : foundAnnotations(values, 'Note');
}

/** The note as an annotation, as far as its line can be read: the reader of annotations says what is wrong. */
function valueOf(line: string, quote: readonly string[], note: readonly string[]): unknown {
  try {
    const data: unknown = JSON.parse(line.trimEnd().slice(DATA.length, -DATA_END.length));
    if (typeof data !== 'object' || data === null) return data;
    const { id, page, block, prefix, suffix, created, modified } = data as Record<string, unknown>;
    const exact = unescaped(quote.join(' ').trim());
    return {
      id,
      created,
      modified,
      body: { type: 'TextualBody', value: unescaped(note.join('\n').trim()) },
      target: {
        source: page,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'FragmentSelector', value: block },
        ],
      },
    };
  } catch {
    return undefined;
  }
}

function escaped(words: string): string {
  return words.replace(SPECIAL, '\\$&');
}

function unescaped(words: string): string {
  return words.replace(ESCAPED, '$1');
}

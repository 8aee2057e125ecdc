const FRONT_MATTER = /^-{3}\s*\n[\s\S]*?\n-{3}\s*\n+/;
const COMMENT = /^[ \t]*%%(?!\{).*$/gm;

/** A source made ready for Mermaid, and the way back from its lines to the author's. */
export interface SourceLines {
  readonly text: string;
  /** Lines that Mermaid drops before it counts. */
  readonly offset: number;
}

/**
 * Mermaid takes out front matter, comments and blank lines at the head before it parses, so its line numbers
 * are too small. Comments become empty lines here, and what stands at the head is counted.
 */
export function sourceLines(source: string): SourceLines {
  const text = source.replace(/\r\n?/g, '\n').replace(COMMENT, '');
  const head = FRONT_MATTER.exec(text)?.[0] ?? '';
  const blank = /^\s*/.exec(text.slice(head.length))?.[0] ?? '';
  return { text, offset: (head + blank).split('\n').length - 1 };
}

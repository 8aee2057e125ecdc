/** A stretch of an excerpt, and whether it is the term searched for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Takes one of Pagefind's excerpts apart: `a <mark>niche</mark>` → `a `, and `niche` marked. The heading, with
 * which the excerpt of a section's beginning begins, is left out: it stands above already.
 */
export function markedText(excerpt: string, heading: string): readonly TextPart[] {
  const start = `${heading}. `;
  return (excerpt.startsWith(start) ? excerpt.slice(start.length) : excerpt)
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescapeAngles(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Pagefind escapes angle brackets and nothing else. */
function unescapeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

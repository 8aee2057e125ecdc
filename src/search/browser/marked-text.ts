/** A stretch of an excerpt, and whether it is the term searched for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Takes one of Pagefind's excerpts apart: `a <mark>niche</mark>` → `a `, and `niche` marked. The heading (or
 * the end of it) with which the excerpt of a section's beginning begins is left out: it stands above already.
 */
export function markedText(excerpt: string, heading: string): readonly TextPart[] {
  const parts = excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescapeAngles(text), marked: index % 2 === 1 }));
  const whole = parts.map(({ text }) => text).join('');
  return withoutStart(parts, headingLength(whole, heading)).filter(({ text }) => text !== '');
}

/** Pagefind escapes angle brackets and nothing else. */
function unescapeAngles(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** How much of an excerpt's beginning is the heading's end: `niche. The` begins with that of `Metastatic niche`. */
function headingLength(excerpt: string, heading: string): number {
  const words = heading.split(' ');
  const ends = words.map((_, index) => `${words.slice(index).join(' ')}. `);
  return ends.find((end) => excerpt.startsWith(end))?.length ?? 0;
}

function withoutStart(parts: readonly TextPart[], length: number): readonly TextPart[] {
  let left = length;
  return parts.map(({ text, marked }) => {
    const cut = Math.min(left, text.length);
    left -= cut;
    return { text: text.slice(cut), marked };
  });
}

const PLAIN = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const COMPACT = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/** A number as one reads it aloud: `0.02`, `4,300`, `60 million`. */
export function shortNumber(value: number): string {
  return value < 1e6 ? PLAIN.format(value) : COMPACT.format(value);
}

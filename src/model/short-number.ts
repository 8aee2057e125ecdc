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

/** A range as one reads it aloud: `10 to 1,000`, or the one number that it is. */
export function rangeWords(low: number, high: number): string {
  return low === high ? shortNumber(low) : `${shortNumber(low)} to ${shortNumber(high)}`;
}

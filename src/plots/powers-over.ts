/** How many marks a scale has at most. */
const MOST = 6;

/**
 * Exponents of ten, evenly apart, from the last that is no greater than every number to the first that is no less:
 * at least two, so that they make a scale, and at most six.
 */
export function powersOver(ranges: readonly (readonly [low: number, high: number])[]): readonly number[] {
  const first = Math.floor(Math.log10(Math.min(...ranges.map(([low]) => low))));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...ranges.map(([, high]) => high)))));
  const step = Math.ceil((last - first) / (MOST - 1));
  const count = Math.ceil((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => first + index * step);
}

import { seededRandom, seedFor } from '../../seeded-random.ts';
import type { Population } from './grow.ts';

/** A site that was not read. */
export const UNREAD = -1;
/** How many marks a site may take; 0 is none. */
const KINDS = 20;

/** How a cell is marked: at each of its sites no mark, one of twenty, or not read. */
export type Barcode = readonly number[];

/**
 * The barcodes of the cells sampled. At each division a site without a mark takes one by chance (`rate`), and keeps
 * it for ever. Sites are independent of one another: more of them leave those that were there as they are.
 */
export function barcodesOf(
  { parents }: Population,
  sample: readonly number[],
  { seed, sites, rate }: { readonly seed: number; readonly sites: number; readonly rate: number },
): readonly Barcode[] {
  const barcodes = sample.map((): number[] => []);
  const marks = new Uint8Array(parents.length);
  for (let site = 0; site < sites; site += 1) {
    const random = seededRandom(seedFor(seed, 1000 + site));
    for (let cell = 1; cell < parents.length; cell += 1) {
      const inherited = marks[parents[cell] ?? 0] ?? 0;
      // Both are drawn for each, so that a higher rate adds marks and changes none.
      const [lot, mark] = [random(), 1 + Math.floor(random() * KINDS)];
      marks[cell] = inherited !== 0 ? inherited : lot < rate ? mark : 0;
    }
    sample.forEach((cell, leaf) => barcodes[leaf]?.push(marks[cell] ?? 0));
  }
  return barcodes;
}

/** The barcodes as they are read: each site of each cell is missed by chance. */
export function readBarcodes(
  barcodes: readonly Barcode[],
  seed: number,
  dropout: number,
): readonly Barcode[] {
  return barcodes.map((barcode, leaf) => {
    const random = seededRandom(seedFor(seed, 100_000 + leaf));
    return barcode.map((mark) => (random() < dropout ? UNREAD : mark));
  });
}

/** How many marks lie between two cells, scaled up to all sites from those that were read in both. */
export function marksBetween(a: Barcode, b: Barcode): number | undefined {
  let [read, between] = [0, 0];
  a.forEach((mark, site) => {
    const other = b[site] ?? UNREAD;
    if (mark === UNREAD || other === UNREAD) return;
    read += 1;
    if (mark !== other) between += mark === 0 || other === 0 ? 1 : 2;
  });
  return read === 0 ? undefined : (between * a.length) / read;
}

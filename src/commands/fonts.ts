/**
 * Makes the site's font files from the Fontsource packages: only the characters and axis ranges in use.
 * Run by hand (`npm run fonts`) when the text needs a character that is not there; its results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const PACKAGES = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const TARGET = new URL('../assets/fonts/', import.meta.url);

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const LATIN =
  range(0x20, 0x7e) + range(0xc0, 0xff) + ' £§©«°±²³µ·¹»½¿ıŒœŠšŽž‐–—‘’‚“”„†…‹›€−≤≥≈→←↑↓\u2009\u202f';
/** The letters that names of molecules take. */
const GREEK = 'αβγδεζηθικλμνξοπρςστυφχψωΓΔΘΛΞΠΣΦΨΩ';
/** Letters of authors' names. */
const LATIN_EXTENDED = range(0x100, 0x17f) + 'ȘșȚț';

/** Running text is set in one optical size, titles in a light cut for display. */
const TEXT = { opsz: 18, wght: { min: 400, max: 600 } };
const DISPLAY = { opsz: 60, wght: 360 };
const WEIGHTS = { wght: { min: 400, max: 600 } };
/** Letters of names are rarely bold. */
const REGULAR = { wght: 400 };

const SERIF = 'source-serif-4/files/source-serif-4';
const SANS = 'source-sans-3/files/source-sans-3';

const FONTS = [
  { from: `${SERIF}-latin-opsz-normal`, to: 'serif-latin', text: LATIN, axes: TEXT },
  { from: `${SERIF}-latin-opsz-normal`, to: 'serif-display-latin', text: LATIN, axes: DISPLAY },
  { from: `${SERIF}-latin-opsz-italic`, to: 'serif-italic-latin', text: LATIN, axes: TEXT },
  { from: `${SERIF}-greek-opsz-normal`, to: 'serif-greek', text: GREEK, axes: TEXT },
  {
    from: `${SERIF}-latin-ext-opsz-normal`,
    to: 'serif-latin-extended',
    text: LATIN_EXTENDED,
    axes: { opsz: 18, ...REGULAR },
  },
  { from: `${SANS}-latin-wght-normal`, to: 'sans-latin', text: LATIN, axes: WEIGHTS },
  { from: `${SANS}-latin-wght-italic`, to: 'sans-italic-latin', text: LATIN, axes: WEIGHTS },
  { from: `${SANS}-greek-wght-normal`, to: 'sans-greek', text: GREEK, axes: WEIGHTS },
  { from: `${SANS}-latin-ext-wght-normal`, to: 'sans-latin-extended', text: LATIN_EXTENDED, axes: REGULAR },
] as const;

for (const { from, to, text, axes } of FONTS) {
  const source = await readFile(new URL(`${from}.woff2`, PACKAGES));
  const subset = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(`${to}.woff2`, TARGET), subset);
  process.stdout.write(
    `${to}.woff2 ${(subset.length / 1000).toFixed(1)} kB (of ${(source.length / 1000).toFixed(1)})\n`,
  );
}

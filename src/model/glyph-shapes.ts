import type { Glyph } from './vocabulary.ts';

/** The outlines of the glyphs, in a box of 20 by 20. */
export const GLYPH_SHAPES: Readonly<Record<Glyph, string>> = {
  circle: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  ring: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM10 7a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  square: 'M3 3h14v14h-14z',
  diamond: 'M10 1l9 9l-9 9l-9-9z',
  triangle: 'M10 2l9 15h-18z',
  hexagon: 'M10 1l8 4.5v9l-8 4.5l-8-4.5v-9z',
  cross: 'M10 2v16M2 10h16',
  chevron: 'M3 2l7 8l-7 8M10 2l7 8l-7 8',
  bars: 'M2 5h16M2 10h16M2 15h16',
  flag: 'M4 19v-17h13l-4 4.5l4 4.5h-13',
  person: 'M10 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM2 19c0-9 16-9 16 0',
};

import { expect, test } from 'vitest';
import { GLYPH_SHAPES } from '../../../src/model/glyph-shapes.ts';
import { GLYPHS, HUES } from '../../../src/model/vocabulary.ts';

test('has six hue families and a shape of its own for every glyph', () => {
  expect(HUES).toHaveLength(6);
  expect(Object.keys(GLYPH_SHAPES)).toEqual([...GLYPHS]);
  expect(new Set(Object.values(GLYPH_SHAPES)).size).toBe(GLYPHS.length);
});

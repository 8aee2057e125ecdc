import { expect, test } from 'vitest';
import { GLYPH_SHAPES } from '../../../src/model/glyph-shapes.ts';
import { GLYPHS, HUES, systemWords } from '../../../src/model/vocabulary.ts';

test('has six hue families and a shape of its own for every glyph', () => {
  expect(HUES).toHaveLength(6);
  expect(Object.keys(GLYPH_SHAPES)).toEqual([...GLYPHS]);
  expect(new Set(Object.values(GLYPH_SHAPES)).size).toBe(GLYPHS.length);
});

test('calls a system by the words of the vocabulary, and one without them by itself', () => {
  const vocabulary = {
    conceptTypes: {},
    relationTypes: {},
    systems: { 'in-vitro': 'in vitro' },
    identifiers: {},
  };
  expect(systemWords(vocabulary, 'in-vitro')).toBe('in vitro');
  expect(systemWords(vocabulary, 'oven')).toBe('oven');
});

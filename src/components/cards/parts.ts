import { GLYPH_SHAPES } from '../../model/glyph-shapes.ts';
import { element, fragment, type Markup } from '../../model/markup.ts';
import type { ConceptType } from '../../model/vocabulary.ts';

/** The title of a card, which is the link to the thing itself. */
export function cardTitle(address: string, ...words: readonly (Markup | string)[]): Markup {
  return element('p', { class: 'card-title' }, element('a', { href: address }, ...words));
}

/** Short words in outlined pills, as above a relation's evidence; nothing where there are none. */
export function cardTags(tags: readonly (Markup | string)[]): Markup {
  if (tags.length === 0) return fragment();
  const items = tags.map((tag) =>
    element('li', {}, typeof tag === 'string' ? element('span', { class: 'tag' }, tag) : tag),
  );
  return element('ul', { class: 'tags', role: 'list' }, ...items);
}

/** A line of small words. */
export function cardNote(...words: readonly (Markup | string)[]): Markup {
  return element('p', { class: 'card-note' }, ...words);
}

/** The glyph of a concept's type, as `Glyph.astro` draws it. */
export function cardGlyph({ hue, glyph }: ConceptType): Markup {
  const attributes = { class: 'glyph', 'data-hue': hue, viewBox: '0 0 20 20', 'aria-hidden': 'true' };
  return element('svg', attributes, element('path', { d: GLYPH_SHAPES[glyph] }));
}

import { GLYPH_SHAPES } from '../model/glyph-shapes.ts';
import { element } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { BoundNode } from './bound-diagram.ts';
import type { DrawnNode } from './drawing.ts';
import { textSvg } from './text-svg.ts';

/** Of the ends of a pill that is higher than two lines of words. */
export const PILL_RADIUS = 24;

const GLYPH = { inset: 11, size: 9 };
/** Moves the words, so that they and the glyph together stand in the middle. */
const SHIFT = 5;

const MARK_FORMS = { start: 'circle', end: 'circle', choice: 'diamond', fork: 'box' } as const;

/** A node: a link when it is a concept, with its type's glyph and hue. */
export function nodeSvg(node: BoundNode, drawn: DrawnNode): Markup {
  const { concept, mark } = node;
  if (mark !== undefined) {
    return element(
      'g',
      { class: 'diagram-mark', 'data-mark': mark },
      shapeSvg({ ...drawn, form: MARK_FORMS[mark] }),
    );
  }
  const glyph = concept?.glyph;
  const { x, y, w, h } = drawn;
  const middle = { x: x + w / 2 + (glyph ? SHIFT : 0), y: y + h / 2, lines: drawn.lines };
  const words = drawn.lines.length > 0 ? textSvg(middle) : undefined;
  if (!concept) return element('g', { class: 'diagram-node' }, shapeSvg(drawn), words);
  return element(
    'a',
    {
      class: 'diagram-node',
      href: concept.href,
      'data-concept': concept.is.id,
      'data-type': concept.is.type,
      'data-hue': concept.hue,
    },
    shapeSvg(drawn),
    glyph && glyphSvg(GLYPH_SHAPES[glyph], drawn),
    words,
  );
}

function shapeSvg({ x, y, w, h, form }: DrawnNode): Markup {
  const [left, top, width, height] = [x, y, w, h].map(Math.round) as [number, number, number, number];
  if (form === 'circle')
    return element('circle', { cx: Math.round(x + w / 2), cy: Math.round(y + h / 2), r: Math.round(w / 2) });
  if (form === 'diamond') {
    const [cx, cy] = [Math.round(x + w / 2), Math.round(y + h / 2)];
    return element('path', { d: `M${cx} ${top}L${left + width} ${cy}L${cx} ${top + height}L${left} ${cy}z` });
  }
  const rx =
    form === 'pill' ? Math.min(PILL_RADIUS, Math.round(height / 2)) : Math.min(6, Math.round(width / 2));
  return element('rect', { x: left, y: top, width, height, rx });
}

function glyphSvg(shape: string, { x, y, h }: DrawnNode): Markup {
  const place = `translate(${Math.round(x + GLYPH.inset)} ${Math.round(y + (h - GLYPH.size) / 2)})`;
  return element('path', {
    class: 'diagram-glyph',
    transform: `${place}scale(${GLYPH.size / 20})`,
    d: shape,
  });
}

import { element } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import { SIGN_SYMBOLS } from '../model/relation-sentence.ts';
import type { BoundEdge } from './bound-diagram.ts';
import type { DrawnEdge, DrawnWords } from './drawing.ts';
import { edgePath, rounded } from './edge-path.ts';
import type { EdgeEnds } from './edge-path.ts';
import { textSvg } from './text-svg.ts';

/** A line with its heads and words: a link to the evidence when it is a relation. */
export function edgeSvg(edge: BoundEdge, drawn: DrawnEdge, ends: Pick<EdgeEnds, 'from' | 'to'>): Markup {
  const { relation, label, style } = edge;
  if (drawn.thickness !== undefined) {
    const flow = { class: 'diagram-flow', d: rounded(drawn.d), 'stroke-width': drawn.thickness };
    return element('path', flow);
  }
  const { d, heads, middle } = edgePath(drawn, {
    ...ends,
    heads: edge.heads,
    bar: relation?.sign === 'negative',
  });
  const parts = [
    element('path', { d }),
    ...heads.map((head) => element('path', { class: 'diagram-head', d: head })),
    labelSvg(
      drawn.label,
      middle,
      label,
      relation && relation.sign !== 'none' ? SIGN_SYMBOLS[relation.sign] : '',
    ),
  ];
  if (!relation) {
    return element(
      'g',
      {
        class: 'diagram-edge',
        'data-edge': `${edge.from}--${edge.to}`,
        'data-style': style === 'solid' ? undefined : style,
      },
      ...parts,
    );
  }
  const { id, confidence } = relation.is;
  return element(
    'a',
    {
      class: 'diagram-edge',
      href: relation.href,
      'data-edge': `${edge.from}--${edge.to}`,
      'data-relation': id,
      'data-sign': relation.sign,
      'data-confidence': confidence,
    },
    element('title', {}, `${relation.sentence} (${confidence})`),
    element('path', { class: 'diagram-hit', d }),
    ...parts,
  );
}

/** The sign stands before the author's words, or alone in the middle of the line. */
function labelSvg(
  place: DrawnWords | undefined,
  middle: { readonly x: number; readonly y: number },
  label: string | undefined,
  sign: string,
): Markup | undefined {
  if (place && label !== undefined) {
    const [first = '', ...rest] = place.lines;
    return textSvg({ ...place, lines: [sign ? `${sign} ${first}` : first, ...rest] });
  }
  return sign ? textSvg({ ...middle, lines: [sign] }, 'diagram-sign') : undefined;
}

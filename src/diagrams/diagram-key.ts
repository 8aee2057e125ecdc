import { element } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import { CONFIDENCES } from '../model/relation.ts';
import type { BoundDiagram } from './bound-diagram.ts';

const SIGNS = [
  { sign: 'positive', words: '+ more of the one, more of the other' },
  { sign: 'negative', words: '− more of the one, less of the other' },
] as const;

/** What the lines mean: the confidences and signs that the diagram uses, and nothing when it uses none. */
export function diagramKey({ edges }: BoundDiagram): Markup | undefined {
  const relations = edges.flatMap(({ relation }) => relation ?? []);
  if (relations.length === 0) return undefined;
  const used = CONFIDENCES.filter((confidence) => relations.some(({ is }) => is.confidence === confidence));
  const lines = used.map((confidence) => {
    const line = element(
      'g',
      { class: 'diagram-edge', 'data-confidence': confidence },
      element('path', { d: 'M0 5H30' }),
    );
    return element(
      'li',
      {},
      element('svg', { width: 30, height: 10, 'aria-hidden': 'true' }, line),
      confidence,
    );
  });
  const signs = SIGNS.filter(({ sign }) => relations.some((relation) => relation.sign === sign));
  return element(
    'ul',
    { class: 'diagram-key' },
    element('li', {}, 'Confidence:'),
    ...lines,
    ...signs.map(({ words }) => element('li', {}, words)),
  );
}

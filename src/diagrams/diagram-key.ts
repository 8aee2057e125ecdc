import { element } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import { CONFIDENCES } from '../model/relation.ts';
import { SIGN_SYMBOLS, SIGN_WORDS } from '../model/relation-sentence.ts';
import type { BoundDiagram } from './bound-diagram.ts';

const SIGNS = ['positive', 'negative'] as const;

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
  const signs = SIGNS.filter((sign) => relations.some((relation) => relation.sign === sign));
  return element(
    'ul',
    { class: 'diagram-key' },
    element('li', {}, 'Confidence:'),
    ...lines,
    ...signs.map((sign) => element('li', {}, `${SIGN_SYMBOLS[sign]} ${SIGN_WORDS[sign]}`)),
  );
}

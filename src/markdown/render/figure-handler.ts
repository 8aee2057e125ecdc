import type { Paragraph } from 'mdast';
import type { FigureNode } from '../nodes.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/** Figures are numbered in order; the last paragraph becomes the caption (see `figureDirective`). */
export function figureHandler(): Handler<FigureNode> {
  let count = 0;
  return (state, node) => {
    count += 1;
    const caption = node.children.at(-1) as Paragraph;
    const content = state.all({ ...node, children: node.children.slice(0, -1) });
    const figcaption = element('figcaption', {}, [
      element('b', {}, [`Figure ${count}.`]),
      ' ',
      ...state.all(caption),
    ]);
    return element('figure', { id: node.id, className: ['figure'] }, [...content, figcaption]);
  };
}

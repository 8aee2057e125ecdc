import { anchorOf } from '../anchor.ts';
import type { BoxNode } from '../nodes.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/** A box is a region named by its title (see `boxDirective`). */
export function boxHandler(): Handler<BoxNode> {
  return (state, node) => {
    const id = anchorOf(node) ?? '';
    const title = element('p', { className: ['box-title'], id: `${id}-title` }, [node.title]);
    const properties = { className: ['box'], ariaLabelledBy: [`${id}-title`], id };
    return element('section', properties, [title, ...state.all(node)]);
  };
}

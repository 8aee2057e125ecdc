import { anchorOf } from '../anchor.ts';
import type { QuestionNode } from '../nodes.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/** An open question says that it is one (see `questionDirective`). */
export function questionHandler(): Handler<QuestionNode> {
  return (state, node) => {
    const label = element('p', { className: ['question-label'] }, ['Open question']);
    return element('div', { className: ['question'], id: anchorOf(node) }, [label, ...state.all(node)]);
  };
}

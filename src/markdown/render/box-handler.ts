import { visit } from 'unist-util-visit';
import { anchorOf } from '../anchor.ts';
import type { BoxNode } from '../nodes.ts';
import { countWords } from '../text/count-words.ts';
import { namesFromIds } from '../text/names.ts';
import { plainTextOf } from '../text/sentences.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/** A longer box interrupts the argument: it is folded. */
const LONG = 120;

/** A box is a region named by its title (see `boxDirective`); of a long one the title unfolds the rest. */
export function boxHandler(): Handler<BoxNode> {
  return (state, node) => {
    const id = anchorOf(node) ?? '';
    const properties = { className: ['box'], ariaLabelledBy: [`${id}-title`], id };
    const titled = (tagName: string) =>
      element(tagName, { className: ['box-title'], id: `${id}-title` }, [node.title]);
    if (wordsIn(node) <= LONG) return element('section', properties, [titled('p'), ...state.all(node)]);
    const fold = element('details', {}, [titled('summary'), ...state.all(node)]);
    return element('section', properties, [fold]);
  };
}

function wordsIn(box: BoxNode): number {
  let words = 0;
  visit(box, 'paragraph', (paragraph) => {
    words += countWords(plainTextOf(paragraph, namesFromIds));
  });
  return words;
}

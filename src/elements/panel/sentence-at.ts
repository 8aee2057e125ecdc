import { blockOf } from '../passage-blocks.ts';
import { passagesOf } from '../passages-of.ts';

/** A sentence of a text, or a figure, as what stands in it is asked for. */
export interface Sentence {
  readonly block: HTMLElement;
  /** Which of its block, from 0. */
  readonly index: number;
  /** Undefined where the block has no sentences, as a drawing has none. */
  readonly range: Range | undefined;
  has(element: Element): boolean;
}

/** The sentence at a point of a text. A citation after its full stop still belongs to it. */
export function sentenceAt(node: Node, offset: number): Sentence | undefined {
  const block = blockOf(node);
  if (!block) return undefined;
  const passages = passagesOf(block);
  const indexAt = (at: Node, within: number) =>
    passages.findLastIndex(({ range }) => range.comparePoint(at, within) >= 0);
  const index = indexAt(node, offset);
  return {
    block,
    index,
    range: passages[index]?.range,
    has: (element) => {
      if (blockOf(element) !== block) return false;
      // The drawing and the words of a figure are one.
      if (block.localName === 'figure') return true;
      return indexAt(firstText(element), 0) === index;
    },
  };
}

/** The sentence in which an element stands. */
export function sentenceOf(element: Element): Sentence | undefined {
  return sentenceAt(firstText(element), 0);
}

/** A sentence may begin with an element; its range then begins within that. */
function firstText(element: Element): Node {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;
}

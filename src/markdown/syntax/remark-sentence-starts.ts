import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markSentenceStarts } from '../text/sentences.ts';

/** Marks the links to concepts that open a sentence: a name that stands there takes a capital. */
export function remarkSentenceStarts() {
  return (tree: Root): void => {
    visit(tree, ['paragraph', 'tableCell', 'heading'], markSentenceStarts);
  };
}

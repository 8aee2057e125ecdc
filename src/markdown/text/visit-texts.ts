import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { SourcedText } from './sourced-text.ts';

/**
 * Looks at every text of the tree and puts what `rewrite` returns in its place; undefined leaves it as it is.
 *
 * What was put there is not looked at again.
 */
export function visitTexts(
  tree: Root,
  source: string,
  rewrite: (text: SourcedText, node: Text) => readonly PhrasingContent[] | undefined,
): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const replacement = rewrite(new SourcedText(node, source), node);
    if (replacement === undefined) return undefined;
    parent.children.splice(index, 1, ...replacement);
    return [SKIP, index + replacement.length];
  });
}

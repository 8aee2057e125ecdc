import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';

/**
 * Gives colons in prose back to the prose: `3:1`, `ERK:p38`, `doi:10.1038/x`.
 *
 * remark-directive takes a word after a colon for a directive; one that has neither label nor attributes is none.
 * Runs before any other plugin, so that the others find whole texts.
 */
export function remarkRestoreColons() {
  return (tree: Root, file: VFile): void => {
    restoreColons(tree, String(file));
  };
}

function restoreColons(tree: Root, source: string): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const restored = node.children.map((child) => restore(child, source));
    if (restored.every((child, index) => child === node.children[index])) return;
    node.children = joinTexts(restored);
  });
}

function restore(node: RootContent, source: string): RootContent {
  if (node.type !== 'textDirective' || !node.position) return node;
  const written = source.slice(node.position.start.offset, node.position.end.offset);
  return written === `:${node.name}` ? { type: 'text', value: written, position: node.position } : node;
}

function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.position && node.position) {
      const position = { start: last.position.start, end: node.position.end };
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value, position };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

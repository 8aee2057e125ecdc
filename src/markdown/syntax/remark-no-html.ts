import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault } from '../fault.ts';

/**
 * Raw HTML is a fault and leaves the tree, so that nothing an author writes reaches the page as it is.
 *
 * A closing tag whose opening tag was told of in the same block is not told of again.
 */
export function remarkNoHtml() {
  return (tree: Root, file: VFile): void => {
    const told = new Set<unknown>();
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (!node.value.startsWith('</') || !told.has(parent)) {
        const [line = ''] = node.value.split('\n');
        const note = 'Write it in Markdown; a sign that is meant as such is escaped: `\\<`';
        fault(file, node.position, 'html-absent', `Raw HTML \`${line}\` is not let through`, note);
        told.add(parent);
      }
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault } from '../fault.ts';

/** A note that nothing refers to would vanish without a word: it is a fault. */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const referred = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
    visit(tree, 'footnoteDefinition', ({ identifier, position }) => {
      if (referred.has(identifier)) return;
      const place = position?.start;
      fault(
        file,
        place,
        'note-used',
        `Nothing refers to note \`[^${identifier}]\``,
        'Refer to it, or take it out',
      );
    });
  };
}

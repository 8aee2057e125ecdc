import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const FIRST_LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;

/** Gives notes their roles, and letters instead of numbers, which are the citations'. */
export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _index, parent) => {
      const { properties } = node;
      if ('dataFootnoteRef' in properties) {
        properties['role'] = 'doc-noteref';
        const [number] = node.children;
        if (number?.type === 'text') number.value = letterOf(Number(number.value));
        if (parent?.type === 'element') parent.properties['className'] = ['note-mark'];
      } else if ('dataFootnoteBackref' in properties) {
        properties['role'] = 'doc-backlink';
      } else if ('dataFootnotes' in properties) {
        properties['role'] = 'doc-endnotes';
        properties['ariaLabelledBy'] = ['footnote-label'];
        for (const child of node.children) {
          if (child.type === 'element' && child.tagName === 'ol') child.properties['type'] = 'a';
        }
      }
    });
  };
}

/** 1 → a, 26 → z, 27 → aa, as an ordered list counts. */
export function letterOf(number: number): string {
  const index = number - 1;
  const letter = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return index < LETTERS ? letter : letterOf(Math.floor(index / LETTERS)) + letter;
}

import type { FootnoteDefinition, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { anchorOf } from './anchor.ts';

/** A paragraph or cell of a table, and where it stands. */
export interface TextBlock {
  readonly node: Paragraph | TableCell;
  /** Anchor of the section, null before the first heading. */
  readonly section: string | null;
  /** The nearest anchor: its own, or that of the item, figure, table or note that it stands in. */
  readonly block: string;
}

/** The text of a tree in reading order: the body, then its notes in the order in which it refers to them. */
export function textBlocksOf(tree: Root): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const sectionOfNote = new Map<string, string | null>();
  let section: string | null = null;
  const read = (node: RootContent, outer: string): void => {
    const block = anchorOf(node) ?? outer;
    if (node.type === 'heading') section = block;
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      blocks.push({ node, section, block });
      visit(node, 'footnoteReference', ({ identifier }) => {
        if (!sectionOfNote.has(identifier)) sectionOfNote.set(identifier, section);
      });
    } else if ('children' in node && node.type !== 'footnoteDefinition') {
      for (const child of node.children) read(child, block);
    }
  };
  for (const node of tree.children) read(node, '');
  const definitions = definitionsIn(tree);
  for (const [identifier, referredIn] of sectionOfNote) {
    section = referredIn;
    for (const child of definitions.get(identifier)?.children ?? []) read(child, `fn-${identifier}`);
  }
  return blocks;
}

function definitionsIn(tree: Node): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (match) => {
    const definition = match as FootnoteDefinition;
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  return definitions;
}

import type { Nodes } from 'mdast';

/** The anchor of a block, if it has one. */
export function anchorOf(node: Nodes): string | undefined {
  const id = node.data?.hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Gives a block its anchor, the id of its element. */
export function setAnchor(node: Nodes, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

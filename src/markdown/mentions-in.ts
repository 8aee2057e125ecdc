import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { CitationNode, ClaimNode, ConceptLinkNode } from './nodes.ts';

/** The citations in a node, in order. */
export function citationsIn(node: Node): readonly CitationNode[] {
  return nodesOf<CitationNode>(node, 'citation');
}

/** The links to concepts in a node, in order. */
export function conceptsIn(node: Node): readonly ConceptLinkNode[] {
  return nodesOf<ConceptLinkNode>(node, 'conceptLink');
}

/** The claims in a node, in order. */
export function claimsIn(node: Node): readonly ClaimNode[] {
  return nodesOf<ClaimNode>(node, 'claim');
}

function nodesOf<Kind extends Node>(node: Node, type: Kind['type']): readonly Kind[] {
  const found: Kind[] = [];
  visit(node, type, (match) => {
    found.push(match as Kind);
  });
  return found;
}

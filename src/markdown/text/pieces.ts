import type { Node } from 'unist';
import type { CitationNode, ConceptLinkNode } from '../nodes.ts';

/**
 * A part of the running text of a block.
 *
 * `text` is what sentences are told apart by: a capitalised stand-in where a name is yet to be put in, empty where a
 * mention leaves no words.
 */
export interface Piece {
  readonly text: string;
  readonly concept?: ConceptLinkNode;
  readonly citation?: CitationNode;
}

/** A full stop before it ends a sentence, as before any word with a capital. */
const STAND_IN = 'Xx';

/** The running text of a node, piece by piece; groups of citations and marks of notes leave no words. */
export function piecesOf(node: Node): readonly Piece[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: 'value' in node ? String(node.value).replace(/\s/g, ' ') : '' }];
    case 'break':
      return [{ text: ' ' }];
    case 'citation': {
      const citation = node as CitationNode;
      return [{ text: citation.narrative ? STAND_IN : '', citation }];
    }
    case 'conceptLink': {
      const concept = node as ConceptLinkNode;
      return concept.children.length === 0
        ? [{ text: STAND_IN, concept }]
        : [{ text: '', concept }, ...concept.children.flatMap(piecesOf)];
    }
    default:
      return 'children' in node ? (node.children as Node[]).flatMap(piecesOf) : [];
  }
}

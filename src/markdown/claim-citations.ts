import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type WorkId, workId } from '../model/ids.ts';
import { citationsIn } from './mentions-in.ts';
import type { CitationNode, ClaimNode } from './nodes.ts';

/** A claim and the citations that are its own. */
export interface ClaimCitations {
  readonly claim: ClaimNode;
  readonly citations: readonly CitationNode[];
  /** Their works, each once. */
  readonly works: readonly WorkId[];
}

/** The claims in a node, each with the citations inside it and the group directly after it. */
export function claimCitationsIn(node: Nodes): readonly ClaimCitations[] {
  const found: ClaimCitations[] = [];
  visit(node, 'claim', (claim, index = 0, parent) => {
    const after = groupAfter(parent?.children.slice(index + 1) ?? []);
    const citations = [...citationsIn(claim), ...(after ? [after] : [])];
    const works = new Set(citations.flatMap(({ items }) => items.map(({ work }) => workId(work))));
    found.push({ claim, citations, works: [...works] });
  });
  return found;
}

/** The group that follows at once, or after the sign that ends the clause or the sentence: `:claim[…]{…}. [@work]`. */
function groupAfter([first, second]: readonly Nodes[]): CitationNode | undefined {
  const next = first?.type === 'text' && /^[\s.,;:)!?’”]*$/.test(first.value) ? second : first;
  return next?.type === 'citation' && !next.narrative ? next : undefined;
}

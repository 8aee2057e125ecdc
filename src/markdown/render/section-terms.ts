import type { Heading, Root } from 'mdast';
import { type ConceptId, conceptId } from '../../model/ids.ts';
import { conceptsIn } from '../mentions-in.ts';

/**
 * The concepts of each main section, by its heading: those that no section before it links to, in the order in which
 * they are met. What stands before the first heading belongs to none.
 */
export function sectionTermsOf(tree: Root): ReadonlyMap<Heading, readonly ConceptId[]> {
  const terms = new Map<Heading, ConceptId[]>();
  const listed = new Set<string>();
  let own: ConceptId[] | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) terms.set(node, (own = []));
    if (!own || node.type === 'footnoteDefinition') continue;
    for (const { concept } of conceptsIn(node)) {
      if (listed.has(concept)) continue;
      listed.add(concept);
      own.push(conceptId(concept));
    }
  }
  return terms;
}

import type { Rule } from '../rule.ts';
import type { RelationSource } from '../series-source.ts';

/** The works cited for a claim are evidence for its relation, and all of one stance. */
export const claimGrounded: Rule = {
  id: 'claim-grounded',
  check({ texts }, { relations }, report) {
    for (const text of texts) {
      for (const { id, relation: argued, works, node } of text.passages.claims) {
        const relation = relations.get(argued);
        if (!relation) continue;
        const place = node.position;
        if (works.length === 0) {
          report(
            text.file,
            place,
            `The claim \`${id}\` cites no work`,
            'Cite one inside it, or directly after it in the same sentence',
          );
          continue;
        }
        const stances = stancesOf(relation, works);
        if (stances.size === 0) {
          report(
            text.file,
            place,
            `The claim \`${id}\` cites no work that is evidence for \`${relation.id}\``,
            `Its evidence is ${evidenceOf(relation)}`,
          );
        } else if (stances.has('disputes') && stances.size > 1) {
          report(
            text.file,
            place,
            `The claim \`${id}\` cites works for and against \`${relation.id}\``,
            'Make two claims of it',
          );
        }
      }
    }
  },
};

function stancesOf(relation: RelationSource, works: readonly string[]): ReadonlySet<string> {
  return new Set(
    relation.fields.evidence.filter(({ work }) => works.includes(work)).map(({ stance }) => stance),
  );
}

function evidenceOf(relation: RelationSource): string {
  return relation.fields.evidence.map(({ work }) => `\`${work}\``).join(', ') || 'empty';
}

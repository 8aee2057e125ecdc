import type { Known } from '../known.ts';
import type { Rule } from '../rule.ts';
import { whereRelationGone } from '../where-gone.ts';

/** Every relation that a text argues is told in the file of its subject. */
export const relationKnown: Rule = {
  id: 'relation-known',
  check({ texts }, known, report) {
    for (const text of texts) {
      for (const { subject, target, relation, node } of text.passages.claims) {
        if (known.relationIds.has(relation) || known.isUnread(known.concepts.get(subject)?.file)) continue;
        const near = whereRelationGone(relation, known);
        report(
          text.file,
          node.position,
          `Unknown relation \`${relation}\`${near}`,
          near === '' ? whatThereIs(known, subject, target) : undefined,
        );
      }
    }
  },
};

function whatThereIs({ concepts, relations }: Known, subject: string, target: string): string | undefined {
  if (!concepts.has(subject)) return `There is no concept \`${subject}\``;
  const types = [...relations.values()]
    .filter((relation) => relation.subject === subject && relation.fields.target === target)
    .map(({ fields }) => `\`${fields.type}\``);
  return types.length === 0
    ? `\`${subject}\` has no relation to \`${target}\``
    : `\`${subject}\` has this to \`${target}\`: ${types.join(', ')}`;
}

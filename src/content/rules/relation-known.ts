import { suggest } from '../../markdown/suggest.ts';
import type { Rule } from '../rule.ts';

/** Every relation that a text argues is told in the file of its subject. */
export const relationKnown: Rule = {
  id: 'relation-known',
  check({ texts }, { relations, concepts }, report) {
    for (const text of texts) {
      for (const { subject, relationType, target, node } of text.passages.claims) {
        const id = `${subject}--${relationType}--${target}`;
        if (relations.has(id)) continue;
        const note = concepts.has(subject)
          ? `\`${subject}\` has ${quoted(relationsOf(relations.values(), subject, target))}`
          : undefined;
        report(text.file, node.position, `Unknown relation \`${id}\`${suggest(id, relations.keys())}`, note);
      }
    }
  },
};

function relationsOf(relations: Iterable<{ subject: string; fields: { type: string; target: string } }>, subject: string, target: string): string[] {
  return [...relations]
    .filter((relation) => relation.subject === subject && relation.fields.target === target)
    .map(({ fields }) => `${fields.type} ${fields.target}`);
}

function quoted(words: readonly string[]): string {
  return words.length === 0 ? 'no relation to it' : words.map((word) => `\`${word}\``).join(', ');
}

import { relationKey } from '../../model/ids.ts';
import { at } from '../at.ts';
import type { Known } from '../known.ts';
import type { Rule } from '../rule.ts';
import type { RelationSource } from '../series-source.ts';

type Told = ReadonlyMap<string, RelationSource>;

/** A relation is told once: not again, not as its inverse, not with the opposite sign. */
export const relationToldOnce: Rule = {
  id: 'relation-told-once',
  check({ relations }, known, report) {
    const told = new Map<string, RelationSource>();
    for (const relation of relations) {
      const { id, subject, fields, file, placeOf } = relation;
      const place = placeOf(['type']);
      if (subject === fields.target)
        report(file, placeOf(['target']), `The relation \`${id}\` leads back to its own subject`);
      const again = told.get(id);
      if (again) report(file, place, `The relation \`${id}\` is told twice, first at ${whereTold(again)}`);
      else told.set(id, relation);
      const inverse = again ? undefined : inverseTold(relation, told, known);
      if (inverse)
        report(
          file,
          place,
          `The relation \`${id}\` is the inverse of \`${inverse.id}\` at ${whereTold(inverse)}`,
          'Keep one of the two',
        );
      const opposite = oppositeTold(relation, told, known);
      if (opposite)
        report(
          file,
          place,
          `The relation \`${id}\` has the opposite sign of \`${opposite.id}\` at ${whereTold(opposite)}`,
          'Keep one of the two, and give the works that speak against it the stance `disputes`',
        );
    }
  },
};

function whereTold({ file, placeOf }: RelationSource): string {
  return at(file, placeOf(['type']));
}

/** Read from the other end it is the same: a symmetric type, a type that is the other's inverse, or a circular definition. */
function inverseTold(
  { subject, fields }: RelationSource,
  told: Told,
  { relationTypes }: Known,
): RelationSource | undefined {
  const own = relationTypes[fields.type];
  if (!own) return undefined;
  return Object.entries(relationTypes)
    .filter(([type, other]) => {
      const same = type === fields.type && (own.symmetric || !own.needsEvidence);
      return same || (type !== fields.type && other.label === own.inverse);
    })
    .map(([type]) => told.get(relationKey(fields.target, type, subject)))
    .find((relation) => relation !== undefined);
}

function oppositeTold(
  { subject, fields }: RelationSource,
  told: Told,
  { relationTypes }: Known,
): RelationSource | undefined {
  const opposite = { positive: 'negative', negative: 'positive', none: undefined }[
    relationTypes[fields.type]?.sign ?? 'none'
  ];
  if (opposite === undefined) return undefined;
  return Object.entries(relationTypes)
    .filter(([, { sign }]) => sign === opposite)
    .map(([type]) => told.get(relationKey(subject, type, fields.target)))
    .find((relation) => relation !== undefined);
}

import { conceptId, relationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationSource } from './series-source.ts';

/** Makes a relation; one that holds by definition needs no confidence and is established. */
export function buildRelation({ subject, fields }: RelationSource): Relation {
  return {
    ...fields,
    id: relationId(subject, fields.type, fields.target),
    subject: conceptId(subject),
    confidence: fields.confidence ?? 'established',
  };
}

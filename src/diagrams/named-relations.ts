import { relationKey } from '../model/ids.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { DiagramEdge } from './parsed-diagram.ts';

/**
 * The relations that the label of an edge may name, whether they are told or not: by a word of the vocabulary as it
 * reads along the edge, then as it reads against it. None when the label is free text.
 */
export function namedRelations(
  { from, to, label }: Pick<DiagramEdge, 'from' | 'to' | 'label'>,
  relationTypes: Vocabulary['relationTypes'],
): readonly string[] {
  const words = label?.toLowerCase();
  const types = Object.entries(relationTypes);
  const along = types.filter(([type, kind]) => words === type || words === kind.label.toLowerCase());
  const against = types.filter(([, { inverse }]) => words === inverse.toLowerCase());
  return [
    ...along.map(([type]) => relationKey(from, type, to)),
    ...against.map(([type]) => relationKey(to, type, from)),
  ];
}

import type { Relation } from '../model/relation.ts';
import type { Series } from '../model/series.ts';
import { namedRelations } from './named-relations.ts';
import type { DiagramEdge } from './parsed-diagram.ts';

/**
 * The relation that an edge draws: the one that its own id names, else the one that its label names between
 * its two ends, else the only one between them; else none, and the edge is a plain line.
 */
export function edgeRelation(edge: DiagramEdge, series: Series): Relation | undefined {
  const { id, from, to } = edge;
  const { relationTypes } = series.vocabulary;
  const named = [...(id === undefined ? [] : [id]), ...namedRelations(edge, relationTypes)];
  const [known] = named.filter((relation) => series.hasRelation(relation));
  if (known !== undefined) return series.relation(known);
  const between = [
    ...series.relationsBetween(from, to),
    ...series.relationsBetween(to, from).filter(({ type }) => relationTypes[type]?.symmetric),
  ];
  return between.length === 1 ? between[0] : undefined;
}

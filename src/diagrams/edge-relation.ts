import type { Relation } from '../model/relation.ts';
import type { Series } from '../model/series.ts';
import type { DiagramEdge } from './parsed-diagram.ts';

/**
 * The relation that an edge draws: the one that its own id names, else the one that its label names between
 * its two ends, else the only one between them; else none, and the edge is a plain line.
 */
export function edgeRelation({ id, from, to, label }: DiagramEdge, series: Series): Relation | undefined {
  if (id !== undefined && series.hasRelation(id)) return series.relation(id);
  const between = series.relationsBetween(from, to);
  const back = series.relationsBetween(to, from);
  const words = label?.toLowerCase();
  const { relationTypes } = series.vocabulary;
  const named =
    between.find(({ type }) => words === type || words === relationTypes[type]?.label) ??
    back.find(({ type }) => words === relationTypes[type]?.inverse);
  if (named) return named;
  const told = [...between, ...back.filter(({ type }) => relationTypes[type]?.symmetric)];
  return told.length === 1 ? told[0] : undefined;
}

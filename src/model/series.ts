import type { Article } from './article.ts';
import type { ClaimCheck } from './claim-check.ts';
import { compareNames } from './concept-name.ts';
import type { Concept } from './concept.ts';
import type { ArticleId, ConceptId, RelationId, WorkId } from './ids.ts';
import type { Claim, Sentence } from './passage.ts';
import type { Reference } from './reference.ts';
import type { Evidence, Relation } from './relation.ts';
import type { SeriesData } from './series-data.ts';

/** A concept beside another one, and the relations between the two, either way. */
export interface Neighbour {
  readonly concept: Concept;
  readonly relations: readonly Relation[];
}

/** The Series as one thing that answers what pages, exports and the search ask. */
export interface Series extends SeriesData {
  /** Each throws a `RangeError` for an unknown id: what was checked cannot be missing. */
  article(id: ArticleId): Article;
  concept(id: ConceptId): Concept;
  relation(id: RelationId): Relation;
  reference(id: WorkId): Reference;
  hasConcept(id: string): id is ConceptId;
  hasRelation(id: string): id is RelationId;
  hasReference(id: string): id is WorkId;
  /** Relations of which the concept is the subject, or the target. */
  relationsFrom(id: ConceptId): readonly Relation[];
  relationsTo(id: ConceptId): readonly Relation[];
  /** Relations with the subject and the target given, in that direction. */
  relationsBetween(subject: string, target: string): readonly Relation[];
  /** Neighbours, those with most relations first, then by name. */
  neighboursOf(id: ConceptId): readonly Neighbour[];
  /** Sentences of articles and definitions that speak of a concept, in reading order. */
  mentionsOf(id: ConceptId): readonly Sentence[];
  /** Sentences that cite a work, in reading order. */
  citationsOf(id: WorkId): readonly Sentence[];
  /** Claims that argue a relation, in reading order. */
  claimsOf(id: RelationId): readonly Claim[];
  claimsIn(id: ArticleId): readonly Claim[];
  /** The comparison of a claim with the findings of its works, if there was one. */
  checkOf(claim: Claim): ClaimCheck | undefined;
  /** Relations to whose evidence a work belongs. */
  relationsRestingOn(id: WorkId): readonly { readonly relation: Relation; readonly evidence: Evidence }[];
  /** Article that accompanies a work, if any. */
  companionOf(id: WorkId): Article | undefined;
  /** Articles before and after in reading order. */
  readonly readingOrder: readonly Article[];
  previousArticle(id: ArticleId): Article | undefined;
  nextArticle(id: ArticleId): Article | undefined;
}

/** Builds the indexes once; pure. */
export function createSeries(data: SeriesData): Series {
  const articles = indexBy(data.articles, (article) => article.id);
  const concepts = indexBy(data.concepts, (concept) => concept.id);
  const relations = indexBy(data.relations, (relation) => relation.id);
  const references = indexBy(data.references, (reference) => reference.id);
  const from = groupBy(data.relations, (relation) => [relation.subject]);
  const to = groupBy(data.relations, (relation) => [relation.target]);
  const between = groupBy(data.relations, (relation) => [pairKey(relation.subject, relation.target)]);
  const mentions = groupBy(data.sentences, (sentence) => sentence.concepts);
  const citations = groupBy(data.sentences, (sentence) => sentence.works);
  const claimsByRelation = groupBy(data.claims, (claim) => [claim.relation]);
  const claimsByArticle = groupBy(data.claims, (claim) => [claim.article]);
  const checks = indexBy(data.claimChecks, ({ article, claim }) => `${article}#${claim}`);
  const resting = groupBy(
    data.relations.flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence }))),
    ({ evidence }) => [evidence.work],
  );
  const companions = indexBy(data.articles, (article) => article.accompanies);
  const readingOrder = data.info.readingOrder.flatMap((item) =>
    item.kind === 'article' ? [found(articles, item.article)] : [],
  );
  const at = (id: ArticleId, offset: number) => {
    const index = readingOrder.findIndex((article) => article.id === id);
    return index < 0 ? undefined : readingOrder[index + offset];
  };

  return {
    ...data,
    article: (id) => found(articles, id),
    concept: (id) => found(concepts, id),
    relation: (id) => found(relations, id),
    reference: (id) => found(references, id),
    hasConcept: (id): id is ConceptId => concepts.has(id as ConceptId),
    hasRelation: (id): id is RelationId => relations.has(id as RelationId),
    hasReference: (id): id is WorkId => references.has(id as WorkId),
    relationsFrom: (id) => from.get(id) ?? [],
    relationsTo: (id) => to.get(id) ?? [],
    relationsBetween: (subject, target) => between.get(pairKey(subject, target)) ?? [],
    neighboursOf: (id) => neighbours(id, from.get(id) ?? [], to.get(id) ?? [], concepts),
    mentionsOf: (id) => mentions.get(id) ?? [],
    citationsOf: (id) => citations.get(id) ?? [],
    claimsOf: (id) => claimsByRelation.get(id) ?? [],
    claimsIn: (id) => claimsByArticle.get(id) ?? [],
    checkOf: ({ article, id }) => checks.get(`${article}#${id}`),
    relationsRestingOn: (id) => resting.get(id) ?? [],
    companionOf: (id) => companions.get(id),
    readingOrder,
    previousArticle: (id) => at(id, -1),
    nextArticle: (id) => at(id, 1),
  };
}

function pairKey(subject: string, target: string): string {
  return `${subject}--${target}`;
}

function neighbours(
  id: ConceptId,
  from: readonly Relation[],
  to: readonly Relation[],
  concepts: ReadonlyMap<ConceptId, Concept>,
): readonly Neighbour[] {
  const byConcept = groupBy([...from, ...to], ({ subject, target }) => [subject === id ? target : subject]);
  return [...byConcept]
    .map(([other, relations]) => ({ concept: found(concepts, other), relations }))
    .sort((a, b) => b.relations.length - a.relations.length || compareNames(a.concept.name, b.concept.name));
}

function indexBy<Key, Value>(values: readonly Value[], key: (value: Value) => Key): ReadonlyMap<Key, Value> {
  return new Map(values.map((value) => [key(value), value]));
}

function groupBy<Key, Value>(
  values: readonly Value[],
  keys: (value: Value) => readonly Key[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`\`${String(key)}\` is not in the Series`);
  return value;
}

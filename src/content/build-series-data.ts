import type { Article, ReadingOrderItem } from '../model/article.ts';
import type { ClaimCheck } from '../model/claim-check.ts';
import type { Concept } from '../model/concept.ts';
import { type ArticleId, articleId, type ConceptId, type RelationId } from '../model/ids.ts';
import type { Reference } from '../model/reference.ts';
import type { SeriesData, SeriesInfo } from '../model/series-data.ts';
import { buildAttrition } from './build-attrition.ts';
import { buildClaims } from './build-claims.ts';
import { buildRelation } from './build-relation.ts';
import { buildSentences } from './build-sentences.ts';
import type { Known } from './known.ts';
import { bibliographyOf, plainShort } from './page-texts.ts';
import { textsOfArticle } from './read-explorable.ts';
import type { SeriesFields } from './schemas/series-schema.ts';
import type { ArticleSource, ClaimCheckSource, ConceptSource, SeriesSource } from './series-source.ts';
import type { Fields } from './validate.ts';

/** Makes the model of a Series that has no faults. */
export function buildSeriesData(source: SeriesSource, { forwards }: Known): SeriesData {
  const info = buildInfo(valid(source.info.fields));
  const articles = inReadingOrder(source.articles, info.readingOrder);
  const concepts = [...source.concepts].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    info,
    vocabulary: valid(source.vocabulary.fields),
    articles: articles.map((article) => buildArticle(article, source)),
    concepts: concepts.map(buildConcept),
    relations: concepts.flatMap(({ relations }) => relations.map(buildRelation)),
    references: source.references
      .map(({ fields }): Reference => valid(fields))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    sentences: buildSentences(articles, concepts, source.steps),
    claims: buildClaims(articles, source.relations),
    claimChecks: source.claimChecks.map(buildClaimCheck),
    forwards: Array.from(forwards, ([from, to]) => ({ from, to })),
    attrition: buildAttrition(source),
  };
}

/** What a file without faults says; a file with one has stopped the build before. */
function valid<T>({ whole }: Fields<T>): T {
  if (whole === undefined) throw new Error('A file with faults cannot become part of the model');
  return whole;
}

function buildInfo({ articles, ...info }: SeriesFields): SeriesInfo {
  const readingOrder = articles.map((item): ReadingOrderItem =>
    'article' in item
      ? { kind: 'article', article: item.article }
      : { kind: 'forthcoming', title: item.forthcoming, accompanies: item.accompanies },
  );
  return { ...info, readingOrder };
}

function inReadingOrder(
  articles: readonly ArticleSource[],
  order: SeriesInfo['readingOrder'],
): ArticleSource[] {
  return order.flatMap((item) =>
    articles.filter(({ slug }) => item.kind === 'article' && item.article === slug),
  );
}

function buildArticle(article: ArticleSource, { explorables }: SeriesSource): Article {
  const { body, fields } = article;
  const { title, shortTitle, standfirst, published, updated, accompanies, authors, changes } = valid(fields);
  const { sections, words } = body.passages;
  return {
    id: body.page.id as ArticleId,
    title,
    shortTitle,
    standfirst,
    published,
    updated,
    accompanies,
    authors,
    changes,
    sections,
    words,
    bibliography: bibliographyOf(textsOfArticle(article, explorables)),
  };
}

function buildConcept(source: ConceptSource): Concept {
  const { name, type, aliases, steps, identifiers, replacedBy } = valid(source.fields);
  return {
    id: source.body.page.id as ConceptId,
    name,
    type,
    short: plainShort(source),
    aliases,
    steps,
    identifiers,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

/** A check that is not of a claim that there is, with its relation, has stopped the build before. */
function buildClaimCheck({ article, fields }: ClaimCheckSource): ClaimCheck {
  const { relation, ...check } = valid(fields);
  return { ...check, article: articleId(article), relation: relation as RelationId };
}

import type { Article } from '../../../src/model/article.ts';
import { articleId, conceptId, relationId, workId } from '../../../src/model/ids.ts';
import type { Sentence, TextPage } from '../../../src/model/passage.ts';
import type { Reference } from '../../../src/model/reference.ts';
import type { Evidence, Relation } from '../../../src/model/relation.ts';
import type { SeriesData } from '../../../src/model/series-data.ts';
import type { RelationType, Sign } from '../../../src/model/vocabulary.ts';

/** Bread: yeast raises dough, salt slows yeast, and one work disputes the first. */
export const sampleData: SeriesData = {
  info: {
    name: 'Crumb & Crust',
    subject: 'Series on Sourdough',
    description: 'On sourdough.',
    journal: 'The Journal of Bread',
    collection: 'https://bread.example/',
    related: [],
    doiLandsHere: false,
    licence: 'CC-BY-4.0',
    language: 'en-GB',
    authors: [{ name: 'The bakers' }],
    readingOrder: [
      { kind: 'article', article: articleId('sourdough') },
      { kind: 'forthcoming', title: 'The oven', accompanies: workId('oven2012') },
      { kind: 'article', article: articleId('rye') },
    ],
  },
  vocabulary: {
    conceptTypes: {
      ingredient: { label: 'ingredient', plural: 'ingredients', hue: 'ochre', glyph: 'circle' },
    },
    relationTypes: {
      raises: relationType('raises', 'is raised by', 'positive'),
      slows: relationType('slows', 'is slowed by', 'negative'),
      'part-of': { ...relationType('is part of', 'has as part', 'none'), needsEvidence: false },
    },
    systems: { bakery: 'in a bakery', laboratory: 'in a laboratory' },
    identifiers: {},
  },
  articles: [
    article('rye', 'review2011'),
    article('sourdough', 'review2010'),
    article('unlisted', 'review2012'),
  ],
  concepts: ['yeast', 'salt', 'dough', 'CXB12'].map((name) => ({
    id: conceptId(name.toLowerCase()),
    name,
    type: 'ingredient',
    short: `${name}, in short.`,
    aliases: [],
    steps: [],
    identifiers: {},
  })),
  relations: [
    relation('yeast', 'raises', 'dough', [
      evidence('baker2001', 'supports', ['laboratory', 'bakery']),
      evidence('miller2003', 'disputes', []),
    ]),
    relation('yeast', 'part-of', 'dough', []),
    relation('salt', 'slows', 'yeast', [evidence('miller2003', 'partly', ['bakery'])]),
    relation('cxb12', 'slows', 'yeast', []),
  ],
  references: [reference('baker2001'), reference('miller2003')],
  sentences: [
    sentence(
      { kind: 'article', id: articleId('sourdough') },
      'Yeast raises dough.',
      ['yeast', 'dough'],
      ['baker2001'],
    ),
    sentence(
      { kind: 'concept', id: conceptId('salt') },
      'Salt slows yeast.',
      ['yeast'],
      ['miller2003', 'baker2001'],
    ),
  ],
  claims: [
    {
      id: 'c-rise',
      article: articleId('sourdough'),
      section: null,
      block: 'text-1',
      relation: relationId('yeast', 'raises', 'dough'),
      text: 'Yeast raises dough',
      works: [workId('baker2001')],
      stance: 'supports',
    },
  ],
  claimChecks: [
    {
      article: articleId('sourdough'),
      claim: 'c-rise',
      relation: relationId('yeast', 'raises', 'dough'),
      works: [workId('baker2001')],
      verdict: 'supported',
      checked: '2026-11-24',
    },
  ],
  forwards: [],
  attrition: [],
};

function relationType(label: string, inverse: string, sign: Sign): RelationType {
  return { label, inverse, sign, symmetric: false, needsEvidence: true };
}

/** An article with nothing in it. */
function article(id: string, accompanies: string): Article {
  return {
    id: articleId(id),
    title: id,
    shortTitle: id,
    standfirst: '',
    published: '2026-11-24',
    updated: '2026-11-24',
    accompanies: workId(accompanies),
    authors: [],
    changes: [],
    sections: [],
    words: 0,
    bibliography: [],
  };
}

/** A relation that is probable. */
export function relation(
  subject: string,
  type: string,
  target: string,
  given: readonly Evidence[],
): Relation {
  return {
    id: relationId(subject, type, target),
    subject: conceptId(subject),
    type,
    target: conceptId(target),
    confidence: 'probable',
    evidence: given,
  };
}

/** A work's word on a relation. */
export function evidence(work: string, stance: Evidence['stance'], systems: readonly string[]): Evidence {
  return { work: workId(work), stance, systems, showed: 'It was seen.' };
}

/** A work by one author, in 2001. */
export function reference(id: string, changes: Partial<Reference> = {}): Reference {
  return {
    id: workId(id),
    type: 'article-journal',
    title: 'Yeast in bread',
    author: [{ family: 'Baker', given: 'Ada' }],
    issued: { 'date-parts': [[2001]] },
    custom: {
      kind: 'primary',
      topics: ['sourdough'],
      steps: [],
      systems: [],
      support: 'abstract',
      findings: [],
      status: { state: 'current', checked: null },
      authorsComplete: true,
    },
    ...changes,
  };
}

function sentence(
  page: TextPage,
  text: string,
  concepts: readonly string[],
  works: readonly string[],
): Sentence {
  return {
    page,
    section: null,
    block: 'text-1',
    index: 0,
    text,
    concepts: concepts.map(conceptId),
    works: works.map(workId),
  };
}

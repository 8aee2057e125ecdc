import { beforeAll, expect, test } from 'vitest';
import { checkSeries } from '../../../src/content/check-series.ts';
import type { SeriesData } from '../../../src/model/series-data.ts';
import { withFixture } from './series-fixture.ts';

let data: SeriesData;
beforeAll(async () => {
  const { data: built } = await withFixture([], checkSeries);
  if (!built) throw new Error('The base Series has faults');
  data = built;
});

test('takes the Series over, with the reading order under its name in the model', () => {
  expect(data.info).toMatchObject({ name: 'Crumb & Crust', doiLandsHere: false });
  expect(data.info).not.toHaveProperty('articles');
  expect(data.info.readingOrder).toEqual([
    { kind: 'article', article: 'sourdough' },
    { kind: 'forthcoming', title: 'The oven', accompanies: 'oven2012' },
  ]);
  expect(data.info.cascade?.steps[1]).toEqual({ concept: 'proving', next: [] });
});

test('fills in what the vocabulary leaves out', () => {
  expect(data.vocabulary.relationTypes['raises']).toMatchObject({ symmetric: false, needsEvidence: true });
});

test('makes an article without its Markdown fields', () => {
  const [article] = data.articles;
  expect(article).toMatchObject({ id: 'sourdough', title: 'The life in a loaf', authors: [] });
  expect(article).not.toHaveProperty('keyPoints');
  expect(article?.sections.map(({ id, level }) => [id, level])).toEqual([
    ['rise', 2],
    ['salt', 3],
  ]);
  expect(article?.words).toBeGreaterThan(30);
});

test('makes concepts with a short definition in plain text, in order of their slugs', () => {
  expect(data.concepts.map(({ id }) => id)).toEqual(['dough', 'mixing', 'proving', 'salt', 'yeast']);
  expect(data.concepts.at(-1)).toEqual({
    id: 'yeast',
    name: 'yeast',
    type: 'ingredient',
    short: 'Yeast is a fungus that raises dough.',
    aliases: ["baker's yeast"],
    steps: ['mixing', 'proving'],
    identifiers: { NCBITaxon: '4932' },
  });
});

test('makes relations; one that holds by definition is established', () => {
  expect(data.relations.map(({ id, confidence }) => [id, confidence])).toEqual([
    ['mixing--precedes--proving', 'established'],
    ['salt--slows--yeast', 'suggested'],
    ['salt--part-of--dough', 'established'],
    ['yeast--raises--dough', 'contested'],
  ]);
});

test('makes references in order of their ids, with what they leave out filled in', () => {
  const ids = data.references.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(data.references[0]?.custom).toMatchObject({ authorsComplete: true, steps: ['mixing'] });
  expect(data.references.find(({ id }) => id === 'miller2003')?.custom).toMatchObject({
    findings: [],
    systems: [],
  });
});

test('makes sentences of articles, then of definitions, then of steps; fields of the front matter have anchors of their own', () => {
  const blocks = data.sentences.map(({ page, block }) => `${page.id}#${block}`);
  expect(blocks.slice(0, 2)).toEqual(['sourdough#key-point-1', 'sourdough#text-1']);
  expect(blocks.slice(-4)).toEqual(['yeast#short', 'yeast#text-1', 'mixing#mixing-1', 'mixing#mixing-stops']);
  expect(data.sentences[1]).toMatchObject({
    text: 'A loaf is dough that has proved.',
    concepts: ['dough', 'proving'],
    works: ['review2010'],
  });
  expect(data.sentences[0]).not.toHaveProperty('node');
});

test('gives a claim the stance of its works', () => {
  expect(data.claims.map(({ id, stance, section }) => [id, stance, section])).toEqual([
    ['c-rise', 'supports', 'rise'],
    ['c-salt', 'supports', 'salt'],
  ]);
});

test('gives a claim that rests on a disputing work that stance', async () => {
  const { data: sound } = await withFixture(['sound'], checkSeries);
  expect(sound?.claims.find(({ id }) => id === 'c-fall')?.stance).toBe('disputes');
  expect(sound?.claims.find(({ id }) => id === 'c-rise')?.stance).toBe('supports');
});

test('takes over what was checked, and every forward with those that follow from it', async () => {
  const { data: sound } = await withFixture(['sound'], checkSeries);
  expect(sound?.claimChecks.map(({ article, claim }) => [article, claim])).toEqual([
    ['sourdough', 'c-rise'],
    ['sourdough', 'c-salt'],
    ['sourdough', 'c-fall'],
  ]);
  expect(sound?.claimChecks[1]).toMatchObject({
    relation: 'salt--slows--yeast',
    works: ['miller2003'],
    verdict: 'supported',
    checked: '2026-11-24',
    note: 'mended, then read again',
  });
  expect(sound?.claimChecks[0]).not.toHaveProperty('note');
  expect(sound?.forwards).toEqual([
    { from: '/concepts/barm/', to: '/concepts/yeast/' },
    { from: '/articles/bread/', to: '/articles/sourdough/' },
    { from: '/relations/dough--raises--barm/', to: '/relations/dough--raises--yeast/' },
    { from: '/relations/salt--slows--barm/', to: '/relations/salt--slows--yeast/' },
    { from: '/relations/barm--raises--dough/', to: '/relations/yeast--raises--dough/' },
  ]);
  expect([data.claimChecks, data.forwards]).toEqual([[], []]);
});

test('names the successor of a withdrawn concept', async () => {
  const { data: sound } = await withFixture(['sound'], checkSeries);
  expect(sound?.concepts.find(({ id }) => id === 'leaven')?.replacedBy).toBe('yeast');
});

test('lists the works of an article once, in order of appearance', () => {
  expect(data.articles[0]?.bibliography).toEqual(['baker2001', 'review2010', 'miller2003']);
});

test('is the same however often it is made', async () => {
  const { data: again } = await withFixture([], checkSeries);
  expect(JSON.stringify(again)).toBe(JSON.stringify(data));
});

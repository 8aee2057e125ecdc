import { describe, expect, test } from 'vitest';
import { articleId, conceptId, relationId, workId } from '../../../src/model/ids.ts';
import { createSeries } from '../../../src/model/series.ts';
import { sampleData } from './sample-series.ts';

const series = createSeries(sampleData);
const yeast = conceptId('yeast');
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('createSeries', () => {
  test('keeps the data as it is', () => {
    expect(series).toMatchObject(sampleData);
  });

  test('finds each thing by its id', () => {
    expect(series.article(articleId('rye')).title).toBe('rye');
    expect(series.concept(yeast).name).toBe('yeast');
    expect(series.relation(relationId('salt', 'slows', 'yeast')).target).toBe('yeast');
    expect(series.reference(workId('baker2001')).title).toBe('Yeast in bread');
  });

  test('throws for what is not there, and names it', () => {
    const error = new RangeError('`malt` is not in the Series');
    expect(() => series.concept(conceptId('malt'))).toThrow(error);
    expect(() => series.article(articleId('malt'))).toThrow(error);
    expect(() => series.relation(relationId('a', 'b', 'c'))).toThrow(RangeError);
    expect(() => series.reference(workId('malt'))).toThrow(error);
  });

  test('finds the check of a claim, by its article and its id', () => {
    const [claim] = sampleData.claims;
    if (!claim) throw new Error('The sample has no claim');
    expect(series.checkOf(claim)?.checked).toBe('2026-11-24');
    expect(series.checkOf({ ...claim, article: articleId('rye') })).toBeUndefined();
    expect(series.checkOf({ ...claim, id: 'c-fall' })).toBeUndefined();
  });

  test('says whether a thing is there, for any text', () => {
    expect([
      series.hasConcept('yeast'),
      series.hasConcept('Yeast'),
      series.hasConcept('constructor'),
    ]).toEqual([true, false, false]);
    expect([series.hasRelation('salt--slows--yeast'), series.hasRelation('yeast--slows--salt')]).toEqual([
      true,
      false,
    ]);
    expect([series.hasReference('baker2001'), series.hasReference('baker2002')]).toEqual([true, false]);
  });

  test('tells relations apart by direction', () => {
    expect(ids(series.relationsFrom(yeast))).toEqual(['yeast--raises--dough', 'yeast--part-of--dough']);
    expect(ids(series.relationsTo(yeast))).toEqual(['salt--slows--yeast', 'cxb12--slows--yeast']);
    expect(ids(series.relationsBetween('yeast', 'dough'))).toEqual([
      'yeast--raises--dough',
      'yeast--part-of--dough',
    ]);
    expect(series.relationsBetween('dough', 'yeast')).toEqual([]);
    expect(series.relationsFrom(conceptId('malt'))).toEqual([]);
  });

  test('orders neighbours by number of relations, then by the alphabet whatever the capitals', () => {
    const neighbours = series.neighboursOf(yeast);
    expect(neighbours.map(({ concept }) => concept.name)).toEqual(['dough', 'CXB12', 'salt']);
    expect(neighbours.map(({ relations }) => relations.length)).toEqual([2, 1, 1]);
    expect(series.neighboursOf(conceptId('dough')).map(({ concept }) => concept.name)).toEqual(['yeast']);
  });

  test('gathers what mentions a concept and what cites a work, in the order of the sentences', () => {
    expect(series.mentionsOf(yeast).map(({ text }) => text)).toEqual([
      'Yeast raises dough.',
      'Salt slows yeast.',
    ]);
    expect(series.mentionsOf(conceptId('salt'))).toEqual([]);
    expect(series.citationsOf(workId('baker2001'))).toHaveLength(2);
    expect(series.citationsOf(workId('miller2003')).map(({ text }) => text)).toEqual(['Salt slows yeast.']);
  });

  test('knows where a relation is argued', () => {
    expect(ids(series.claimsOf(relationId('yeast', 'raises', 'dough')))).toEqual(['c-rise']);
    expect(series.claimsOf(relationId('salt', 'slows', 'yeast'))).toEqual([]);
    expect(ids(series.claimsIn(articleId('sourdough')))).toEqual(['c-rise']);
    expect(series.claimsIn(articleId('rye'))).toEqual([]);
  });

  test('knows which relations rest on a work, and by which evidence', () => {
    const resting = series.relationsRestingOn(workId('miller2003'));
    expect(resting.map(({ relation, evidence }) => [relation.id, evidence.stance])).toEqual([
      ['yeast--raises--dough', 'disputes'],
      ['salt--slows--yeast', 'partly'],
    ]);
    expect(series.relationsRestingOn(workId('crumb1999'))).toEqual([]);
  });

  test('finds the companion of a work', () => {
    expect(series.companionOf(workId('review2010'))?.id).toBe('sourdough');
    expect(series.companionOf(workId('baker2001'))).toBeUndefined();
  });

  test('goes through the articles in reading order, past those to come', () => {
    expect(ids(series.readingOrder)).toEqual(['sourdough', 'rye']);
    expect(series.nextArticle(articleId('sourdough'))?.id).toBe('rye');
    expect(series.previousArticle(articleId('rye'))?.id).toBe('sourdough');
    expect(series.previousArticle(articleId('sourdough'))).toBeUndefined();
    expect(series.nextArticle(articleId('rye'))).toBeUndefined();
  });

  test('gives an article outside the reading order no neighbours', () => {
    expect(series.nextArticle(articleId('unlisted'))).toBeUndefined();
    expect(series.previousArticle(articleId('unlisted'))).toBeUndefined();
  });

  test('throws when the reading order names an article that is not there', () => {
    const info = {
      ...sampleData.info,
      readingOrder: [{ kind: 'article' as const, article: articleId('malt') }],
    };
    expect(() => createSeries({ ...sampleData, info })).toThrow(
      new RangeError('`malt` is not in the Series'),
    );
  });
});

import { expect, test } from 'vitest';
import {
  relationSentence,
  relationType,
  SIGN_SYMBOLS,
  SIGN_WORDS,
  systemsOf,
  weighEvidence,
} from '../../../src/model/relation-sentence.ts';
import { createSeries } from '../../../src/model/series.ts';
import { relation, sampleData } from './sample-series.ts';

const series = createSeries(sampleData);
const [raises, partOf] = sampleData.relations as [
  (typeof sampleData.relations)[number],
  (typeof sampleData.relations)[number],
];

test('says a relation as a sentence', () => {
  expect(sampleData.relations.map((each) => relationSentence(series, each))).toEqual([
    'Yeast raises dough',
    'Yeast is part of dough',
    'Salt slows yeast',
    'CXB12 slows yeast',
  ]);
});

test('finds the kind of a relation, and throws for one that is no word of the vocabulary', () => {
  expect(relationType(series, raises).sign).toBe('positive');
  expect(() => relationType(series, relation('yeast', 'eats', 'dough', []))).toThrow(
    new RangeError('`eats` is no relation type of the vocabulary'),
  );
});

test('has a symbol and words for every sign', () => {
  expect(SIGN_SYMBOLS).toEqual({ positive: '+', negative: '−', none: '·' });
  expect(Object.keys(SIGN_WORDS)).toEqual(Object.keys(SIGN_SYMBOLS));
});

test('weighs works for and against; one that supports partly is for', () => {
  const weighed = weighEvidence(raises);
  expect(weighed.for.map(({ work }) => work)).toEqual(['baker2001']);
  expect(weighed.against.map(({ work }) => work)).toEqual(['miller2003']);
  expect(weighEvidence(sampleData.relations[2] ?? raises).for).toHaveLength(1);
  expect(weighEvidence(partOf)).toEqual({ for: [], against: [] });
});

test('lists the systems of a relation once, in the order of the vocabulary', () => {
  expect(systemsOf(series, raises)).toEqual(['bakery', 'laboratory']);
  expect(systemsOf(series, partOf)).toEqual([]);
});

import { expect, test } from 'vitest';
import { controversiesOf } from '../../../src/model/controversies.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { createSeries } from '../../../src/model/series.ts';
import { evidence, relation, sampleData } from './sample-series.ts';

const disputes = evidence('miller2003', 'disputes', []);
const supports = evidence('baker2001', 'supports', []);
const contested = (subject: string, target: string, given: Relation['evidence']): Relation => ({
  ...relation(subject, 'slows', target, given),
  confidence: 'contested',
  wouldSettle: 'Two bakeries.',
});

test('puts the relations on which most works speak first, then goes by the alphabet', () => {
  const series = createSeries({
    ...sampleData,
    relations: [
      contested('yeast', 'dough', [supports, disputes]),
      relation('dough', 'slows', 'salt', [supports]),
      contested('salt', 'yeast', [supports, disputes, supports]),
      contested('cxb12', 'yeast', [supports, disputes]),
    ],
  });
  expect(controversiesOf(series).map(({ sentence }) => sentence)).toEqual([
    'Salt slows yeast',
    'CXB12 slows yeast',
    'Yeast slows dough',
  ]);
});

test('finds none where nothing is contested', () => {
  expect(controversiesOf(createSeries(sampleData))).toEqual([]);
});

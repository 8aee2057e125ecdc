import { expect, test } from 'vitest';
import { collectionOf } from '../../../src/model/collection.ts';
import { workId } from '../../../src/model/ids.ts';
import { createSeries } from '../../../src/model/series.ts';
import type { SeriesInfo } from '../../../src/model/series-data.ts';
import { reference, sampleData } from './sample-series.ts';

const references = ['review2010', 'review2011', 'oven2012', 'miller2003'].map((id) => reference(id));
const collection = (info: Partial<SeriesInfo>) =>
  collectionOf(createSeries({ ...sampleData, references, info: { ...sampleData.info, ...info } }));

test('has the works that articles accompany, in reading order, each with its companion or its title to come', () => {
  const { opening, reviews } = collection({});
  expect(opening).toBeUndefined();
  expect(reviews.map(({ work, companion, forthcoming }) => [work.id, companion?.id, forthcoming])).toEqual([
    ['review2010', 'sourdough', undefined],
    ['oven2012', undefined, 'The oven'],
    ['review2011', 'rye', undefined],
  ]);
});

test('keeps the opening apart from the Reviews, with the companion that it may have', () => {
  const { opening, reviews } = collection({ opening: workId('review2010') });
  expect([opening?.work.id, opening?.companion?.id]).toEqual(['review2010', 'sourdough']);
  expect(reviews.map(({ work }) => work.id)).toEqual(['oven2012', 'review2011']);
});

test('has the related works as they are listed', () => {
  expect(collection({ related: [workId('miller2003')] }).related.map(({ id }) => id)).toEqual(['miller2003']);
});

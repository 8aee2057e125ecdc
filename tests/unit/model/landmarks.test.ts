import { expect, test } from 'vitest';
import { workId } from '../../../src/model/ids.ts';
import { landmarkYears } from '../../../src/model/landmarks.ts';
import type { Reference } from '../../../src/model/reference.ts';
import { createSeries } from '../../../src/model/series.ts';
import { reference, sampleData } from './sample-series.ts';

function landmark(id: string, family: string, date: readonly number[]): Reference {
  const work = reference(id, { author: [{ family }], issued: { 'date-parts': [date] } });
  return { ...work, custom: { ...work.custom, landmark: `What ${family} changed.` } };
}

test('goes by year, then by date and by author, and leaves out what is no landmark', () => {
  const series = createSeries({
    ...sampleData,
    references: [
      landmark('d', 'Zeller', [2001, 3]),
      landmark('c', 'Adler', [2001, 11, 2]),
      landmark('b', 'Baker', [2001]),
      landmark('e', 'Aird', [2001, 3]),
      reference('miller2003'),
      landmark('a', 'Adler', [1889]),
    ],
  });
  expect(
    landmarkYears(series).map(({ year, landmarks }) => [year, landmarks.map(({ work }) => work.id)]),
  ).toEqual([
    [1889, ['a']],
    [2001, ['b', 'e', 'd', 'c']],
  ]);
});

test('says what a landmark changed, and names the articles that cite it, in reading order', () => {
  const articles = sampleData.articles.map((article) => ({ ...article, bibliography: [workId('a')] }));
  const series = createSeries({ ...sampleData, articles, references: [landmark('a', 'Adler', [1889])] });
  const found = landmarkYears(series)[0]?.landmarks[0];
  expect(found?.changed).toBe('What Adler changed.');
  expect(found?.articles.map(({ id }) => id)).toEqual(['sourdough', 'rye']);
});

test('is empty where no work is called a landmark', () => {
  expect(landmarkYears(createSeries(sampleData))).toEqual([]);
});

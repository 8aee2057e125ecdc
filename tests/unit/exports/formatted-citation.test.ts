import { expect, test } from 'vitest';
import { formatCitations } from '../../../src/exports/formatted-citation.ts';
import { articleItem, siteItem } from '../../../src/exports/own-item.ts';
import { createSeries } from '../../../src/model/series.ts';
import { sampleData } from '../model/sample-series.ts';
import { address, rye, series } from './own-pages.ts';

const plain = { ...rye, title: 'On rye & wheat' };
const item = articleItem(series, plain, address);

test('cites an article in three styles, with the version that was read', () => {
  expect(formatCitations([item], 'house')).toEqual([
    'The bakers. On rye &#38; wheat. <i>Crumb &#38; Crust: Series on Sourdough</i> (2026). ' +
      `Version of 24 November 2026. ${address}`,
  ]);
  expect(formatCitations([item], 'apa')).toEqual([
    `The bakers. (2026, November 24). <i>On rye &#38; wheat</i>. Crumb &#38; Crust: Series on Sourdough. ${address}`,
  ]);
  expect(formatCitations([item], 'vancouver')).toEqual([
    'The bakers. Crumb &#38; Crust: Series on Sourdough [Internet]. 2026. On rye &#38; wheat. ' +
      `Available from: ${address}`,
  ]);
});

test('does not tell two of a year apart, for each stands alone', () => {
  const both = formatCitations([item, { ...item, id: 'other' }], 'apa');
  expect(both[1]).toBe(both[0]);
});

test('names the authors of an article before those of the Series, and knows a person by the ORCID iD', () => {
  const authors = [
    { name: 'Ada Baker', orcid: 'https://orcid.org/0000-0002-1825-0097' },
    { name: 'The Millers' },
  ];
  const theirs = articleItem(series, { ...plain, authors }, address);
  expect(theirs.author).toEqual([{ family: 'Baker', given: 'Ada' }, { literal: 'The Millers' }]);
  expect(formatCitations([theirs], 'house')[0]).toMatch(/^Ada Baker &#38; The Millers\. On rye/);
  expect(formatCitations([theirs], 'vancouver')[0]).toMatch(/^Baker A, The Millers\. /);
});

test('cites the site with the year of its latest change, if there was one', () => {
  const home = 'https://bread.example/x/';
  expect(formatCitations([siteItem(series, home)], 'house')).toEqual([
    `The bakers. Crumb &#38; Crust: Series on Sourdough (2026). Version of 24 November 2026. ${home}`,
  ]);
  const empty = createSeries({
    ...sampleData,
    articles: [],
    info: { ...sampleData.info, readingOrder: [] },
  });
  expect(formatCitations([siteItem(empty, home)], 'house')).toEqual([
    `The bakers. Crumb &#38; Crust: Series on Sourdough. ${home}`,
  ]);
});

test('takes a page as it is now, though one of its name was cited before', () => {
  formatCitations([item], 'house');
  expect(formatCitations([{ ...item, title: 'On spelt' }], 'house')[0]).toMatch(/^The bakers\. On spelt\./);
});

import { expect, test } from 'vitest';
import { articleId } from '../../../src/model/ids.ts';
import { citeArticle, citeSite } from '../../../src/model/ready-citation.ts';
import { createSeries } from '../../../src/model/series.ts';
import { sampleData } from './sample-series.ts';

const series = createSeries(sampleData);
const rye = { ...series.article(articleId('rye')), title: 'On rye', published: '2025-03-01' };

test('cites the site with the year of its latest change', () => {
  expect(citeSite(series, 'https://bread.example/')).toBe(
    'The bakers (2026). Crumb & Crust: Series on Sourdough. https://bread.example/',
  );
  expect(
    citeSite(
      createSeries({ ...sampleData, articles: [], info: { ...sampleData.info, readingOrder: [] } }),
      '/',
    ),
  ).toBe('The bakers. Crumb & Crust: Series on Sourdough. /');
});

test('cites an article with the version that was read', () => {
  expect(citeArticle(series, rye, 'https://bread.example/articles/rye/')).toBe(
    'The bakers (2025). On rye. Crumb & Crust: Series on Sourdough. Version of 2026-11-24. https://bread.example/articles/rye/',
  );
});

test('names the authors of an article before those of the Series', () => {
  const authors = [{ name: 'Ada Baker' }, { name: 'Max Miller' }];
  expect(citeArticle(series, { ...rye, authors }, '/')).toMatch(/^Ada Baker, Max Miller \(2025\)\. On rye\./);
});

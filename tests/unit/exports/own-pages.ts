import { articleId } from '../../../src/model/ids.ts';
import { createSeries } from '../../../src/model/series.ts';
import { articleItem } from '../../../src/exports/own-item.ts';
import { sampleData } from '../model/sample-series.ts';

/** A small Series, one article of it with signs that formats must escape, and its full address. */
export const series = createSeries(sampleData);
export const address = 'https://bread.example/x/articles/rye/';
export const rye = {
  ...series.article(articleId('rye')),
  title: 'On rye: 50% crumb & {crust} of pâte_levée, $1, ~#2^3 \\ “why”',
};
export const item = articleItem(series, rye, address);

import { expect, test } from 'vitest';
import { citeArticle } from '../../../src/exports/cite-article.ts';
import { figuresIn } from '../../../src/exports/figures-in.ts';
import { createSeries } from '../../../src/model/series.ts';
import { sampleData } from '../model/sample-series.ts';
import { address, rye, series } from './own-pages.ts';

const article = {
  ...rye,
  title: 'On rye',
  sections: [{ id: 'salt', title: 'Salt & water', level: 2, words: 1 } as const],
};
const html =
  '<p>x</p><figure id="oven" class="figure"><svg></svg><figcaption><b>Figure 1.</b> The oven. More.</figcaption></figure>' +
  '<figure id="peel" class="figure"><figcaption><b>Figure 2.</b> A peel.</figcaption></figure>';

test('the article, its sections and its figures can be cited, each by its own address', () => {
  const { house, parts } = citeArticle(series, article, html, address);
  expect(house).toBe('Crumb & Crust');
  expect(parts.map(({ kind, anchor, title }) => [kind, anchor, title])).toEqual([
    ['article', '', 'On rye'],
    ['section', 'salt', 'On rye, section “Salt & water”'],
    ['figure', 'oven', 'On rye, figure 1'],
    ['figure', 'peel', 'On rye, figure 2'],
  ]);
  for (const { anchor, styles, formats } of parts) {
    const own = anchor === '' ? address : `${address}#${anchor}`;
    for (const text of Object.values(styles)) expect(text).toMatch(new RegExp(`${own}$`));
    expect(formats.bibtex).toContain(`url = {${own}}`);
    expect(formats.ris).toContain(`UR  - ${own}\r\n`);
    expect(formats.csl).toContain(`"URL": "${own}"`);
  }
});

test('every key is one alone', () => {
  const { parts } = citeArticle(series, article, html, address);
  const keys = parts.map(({ formats }) => /^@misc\{([a-z\d-]+),/.exec(formats.bibtex)?.[1]);
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(parts.length);
});

test('a figure is told by the first sentence of its caption', () => {
  const [sentence] = sampleData.sentences;
  if (!sentence) throw new Error('no sentence');
  const withCaption = createSeries({
    ...sampleData,
    sentences: [{ ...sentence, page: { kind: 'article', id: rye.id }, block: 'oven', text: 'The oven.' }],
  });
  const labels = citeArticle(withCaption, article, html, address).parts.map(({ label }) => label);
  expect(labels).toEqual(['On rye', 'Salt & water', 'Figure 1: The oven', 'Figure 2']);
});

test('figures are found in the order of their numbers', () => {
  expect(figuresIn(html)).toEqual([
    { anchor: 'oven', number: 1 },
    { anchor: 'peel', number: 2 },
  ]);
});

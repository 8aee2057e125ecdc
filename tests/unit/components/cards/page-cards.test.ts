import { describe, expect, test } from 'vitest';
import { pageCards } from '../../../../src/components/cards/page-cards.ts';
import { conceptId, relationId } from '../../../../src/model/ids.ts';
import { createSeries } from '../../../../src/model/series.ts';
import { reference, sampleData } from '../../model/sample-series.ts';

const series = createSeries(sampleData);

describe('pageCards', () => {
  test('has a card for each thing that a text links to, and for the works its relations rest on', () => {
    const text = '<a data-relation="salt--slows--yeast" href="/x"></a><a data-concept="dough" href="/y"></a>';
    expect(Object.keys(pageCards(series, [text]))).toEqual([
      '/references/miller2003/',
      '/concepts/dough/',
      '/relations/salt--slows--yeast/',
    ]);
  });

  test('knows every work of a group of citations', () => {
    const cards = pageCards(series, ['<sup class="citation" data-works="baker2001 miller2003"></sup>']);
    expect(Object.keys(cards)).toEqual(['/references/baker2001/', '/references/miller2003/']);
  });

  test('adds what a page links to beside its texts, and passes over what the Series does not know', () => {
    const cards = pageCards(series, ['<a data-concept="malt" href="/z"></a>'], {
      concepts: [conceptId('salt')],
      relations: [relationId('cxb12', 'slows', 'yeast')],
    });
    expect(Object.keys(cards)).toEqual(['/concepts/salt/', '/relations/cxb12--slows--yeast/']);
  });

  test('has a card for a place in another article', () => {
    const cards = pageCards(series, ['<a href="/articles/sourdough/#c-rise">there</a>']);
    expect(cards['/articles/sourdough/#c-rise']).toContain('<p class="card-text">Yeast raises dough</p>');
  });
});

describe('a card', () => {
  const text = '<a data-relation="yeast--raises--dough" href="/x"></a><a data-concept="yeast" href="/y"></a>';
  const cards = pageCards(series, [text]);

  test('of a relation leads to its page and weighs the works', () => {
    const card = words(cards['/relations/yeast--raises--dough/']);
    expect(card).toContain('Yeast → raises (+) → dough');
    expect(card).toContain('probable in a bakery in a laboratory 1 for · 1 against');
    expect(card).toContain('+ Baker, 2001 It was seen.');
    expect(card).toContain('(disputes)');
    expect(card).toContain('Argued in sourdough');
  });

  test('of a concept defines it and counts its relations', () => {
    expect(words(cards['/concepts/yeast/'])).toBe(
      'ingredient Yeast yeast, in short. Argued in sourdough 4 relations',
    );
  });

  test('of a work says who, what it showed and what has become of it, with all signs escaped', () => {
    const base = reference('baker2001');
    const work = reference('baker2001', {
      title: 'Yeast <in> bread',
      'container-title': 'Dough',
      DOI: '10.1/x',
      custom: {
        ...base.custom,
        systems: ['bakery'],
        findings: ['It rose.', 'It fell.'],
        status: { state: 'retracted', checked: null },
      },
    });
    const one = createSeries({ ...sampleData, references: [work] });
    const card = pageCards(one, ['<sup data-works="baker2001"></sup>'])['/references/baker2001/'] ?? '';
    expect(card).not.toContain('<in>');
    expect(words(card)).toContain('Baker A · Dough 2001 Retracted primary research in a bakery');
    expect(words(card)).toContain('It rose. It fell. doi 10.1/x');
  });
});

/** The words of a card, tags apart. */
function words(html = ''): string {
  return html
    .replace(/<\/?(?:p|li|ul|div|svg|path)[^>]*>/g, ' ')
    .replace(/<span class="sign"[^>]*>(.)<\/span>/g, '$1 ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

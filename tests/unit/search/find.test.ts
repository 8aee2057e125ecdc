import { expect, test } from 'vitest';
import { find } from '../../../src/search/browser/find.ts';
import type { Pagefind, PagefindPage, PagefindSection } from '../../../src/search/browser/pagefind.ts';
import { searchStatus } from '../../../src/search/browser/search-status.ts';

test('gives pages with their kind and the sections in which the term stands', async () => {
  const page = pageOf({
    meta: { title: 'Niches' },
    filters: { kind: ['article'] },
    content: 'Niches. Anchorage. Periostin holds.',
    locations: [2],
    sub_results: [section('Anchorage', '<mark>Periostin</mark> holds.', 1)],
  });
  const { pages, total, unknown } = await find(pagefindWith([page]), 'periostin', 5);
  expect({ total, unknown }).toEqual({ total: 1, unknown: [] });
  expect(pages).toEqual([
    {
      title: 'Niches',
      url: '/articles/niches/',
      kind: 'article',
      excerpt: [],
      sections: [
        {
          title: 'Anchorage',
          url: '/articles/niches/#anchorage',
          excerpt: [
            { text: 'Periostin', marked: true },
            { text: ' holds.', marked: false },
          ],
        },
      ],
    },
  ]);
});

test('loads no more pages than asked for, and says how many there are', async () => {
  const pages = Array.from({ length: 9 }, () => pageOf({ content: 'lung', locations: [0] }));
  const findings = await find(pagefindWith(pages), 'lung', 2);
  expect(findings.pages).toHaveLength(2);
  expect(findings.total).toBe(9);
});

test('keeps the sections with most matches, in the order of the text', async () => {
  const parts = [1, 5, 2, 9, 3, 4].map((matches, index) => section(`S${index}`, 'lung', matches));
  const { pages } = await find(
    pagefindWith([pageOf({ content: 'lung', locations: [0], sub_results: parts })]),
    'lung',
    1,
  );
  expect(pages[0]?.sections.map(({ title }) => title)).toEqual(['S1', 'S3', 'S4', 'S5']);
});

test('shows the beginning of a page that was found by an alias alone', async () => {
  const page = pageOf({ meta: { title: 'Niche', aliases: 'QKV' }, excerpt: 'A niche is a place.' });
  const { pages } = await find(pagefindWith([page]), 'qkv', 1);
  expect(pages[0]?.excerpt).toEqual([{ text: 'A niche is a place.', marked: false }]);
});

test('calls a miss a miss', async () => {
  const findings = await find(pagefindWith([pageOf({ content: 'a cell', locations: [0] })]), 'atention', 5);
  expect(findings).toEqual({ pages: [], total: 0, unknown: ['atention'] });
  expect(searchStatus('atention', findings)).toBe('Nothing found for “atention”.');
});

test('says which words of a query are not in the texts', async () => {
  const findings = await find(
    pagefindWith([pageOf({ content: 'the lung', locations: [1] })]),
    'lung zzzz',
    5,
  );
  expect(searchStatus('lung zzzz', findings)).toBe('1 page. Not in the texts: “zzzz”.');
});

function pagefindWith(pages: readonly PagefindPage[]): Pagefind {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: () => Promise.resolve({ results: pages.map((page) => ({ data: () => Promise.resolve(page) })) }),
  };
}

function pageOf(fields: Partial<PagefindPage>): PagefindPage {
  return {
    url: '/articles/niches/',
    content: '',
    excerpt: '',
    meta: {},
    filters: {},
    locations: [],
    sub_results: [],
    ...fields,
  };
}

function section(title: string, excerpt: string, matches: number): PagefindSection {
  return {
    title,
    url: `/articles/niches/#${title.toLowerCase()}`,
    excerpt,
    locations: Array.from({ length: matches }, (_, index) => index),
    anchor: {},
  };
}

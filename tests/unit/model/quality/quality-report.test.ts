import { expect, test } from 'vitest';
import { articleId } from '../../../../src/model/ids.ts';
import { qualityReport } from '../../../../src/model/quality/quality-report.ts';
import type { Reference } from '../../../../src/model/reference.ts';
import { createSeries } from '../../../../src/model/series.ts';
import type { SeriesData } from '../../../../src/model/series-data.ts';
import { evidence, reference, relation, sampleData } from '../sample-series.ts';

const TODAY = '2026-11-24';

function answer(id: string, changes: Partial<SeriesData> = {}, asOf = TODAY) {
  const found = qualityReport(createSeries({ ...sampleData, ...changes }), asOf).find(
    (item) => item.id === id,
  );
  if (!found) throw new RangeError(`There is no question \`${id}\``);
  return { ...found, addresses: found.findings.map(({ address }) => address) };
}

function work(id: string, custom: Partial<Reference['custom']>): Reference {
  const whole = reference(id);
  return { ...whole, custom: { ...whole.custom, ...custom } };
}

test('asks each question once, in an order of its own', () => {
  const ids = qualityReport(createSeries(sampleData), TODAY).map(({ id }) => id);
  expect(ids).toEqual([
    'one-work',
    'titles-only',
    'unargued',
    'unspoken',
    'no-evidence',
    'uncited',
    'claims-by-section',
    'unchecked',
    'stale-status',
  ]);
});

test('one-work: relations with the word of a single work, and what work that is', () => {
  const { findings, summary } = answer('one-work');
  expect(summary).toBe('1 of 4 relations');
  expect(findings).toEqual([
    {
      text: 'Salt slows yeast',
      detail: 'Baker, 2001',
      address: '/relations/salt--slows--yeast/',
    },
  ]);
});

test('titles-only: one abstract is enough, and what holds by definition needs none', () => {
  const read = work('baker2001', {});
  const unread = work('miller2003', { support: 'title' });
  expect(answer('titles-only').findings).toEqual([]);
  expect(answer('titles-only', { references: [read, unread] }).addresses).toEqual([
    '/relations/salt--slows--yeast/',
  ]);
});

test('unargued: contested relations alone, when no claim argues them', () => {
  const contested = sampleData.relations.map((each) => ({ ...each, confidence: 'contested' as const }));
  const { summary, addresses } = answer('unargued', { relations: contested });
  expect(summary).toBe('3 of 4 contested relations');
  expect(addresses).not.toContain('/relations/yeast--raises--dough/');
  expect(answer('unargued').summary).toBe('0 of 0 contested relations');
});

test('unspoken: a definition is no article', () => {
  expect(answer('unspoken').findings).toEqual([
    { text: 'Salt', address: '/concepts/salt/' },
    { text: 'CXB12', address: '/concepts/cxb12/' },
  ]);
  expect(answer('unspoken').summary).toBe('2 of 4 concepts');
});

test('no-evidence: says of each whether it is cited', () => {
  const relations = [relation('yeast', 'raises', 'dough', [evidence('baker2001', 'supports', [])])];
  const references = ['baker2001', 'miller2003', 'oven2012'].map((id) => reference(id));
  const { findings, summary } = answer('no-evidence', { relations, references });
  expect(summary).toBe('2 of 3 works, 1 of them not cited either');
  expect(findings.map(({ address, detail }) => [address, detail])).toEqual([
    ['/references/miller2003/', undefined],
    ['/references/oven2012/', 'not cited'],
  ]);
});

test('uncited: a paragraph of an article with no citation in any sentence', () => {
  const [first, definition] = sampleData.sentences;
  if (!first || !definition) throw new Error('The sample has too few sentences');
  const bare = (block: string, text: string) => ({ ...first, block, text, works: [] });
  const sentences = [first, bare('text-1', 'And so on.'), bare('text-2', 'Next.'), bare('text-2', 'More.')];
  const { findings, summary } = answer('uncited', {
    sentences: [...sentences, { ...definition, works: [] }],
  });
  expect(summary).toBe('1 of 2 paragraphs, items and captions');
  expect(findings).toEqual([{ text: 'Next.', address: '/articles/sourdough/#text-2' }]);
});

test('claims-by-section: every section, and what stands before the first', () => {
  const articles = sampleData.articles.map((article) =>
    article.id === articleId('sourdough')
      ? { ...article, sections: [{ id: 'rise', title: 'Rise', level: 2 as const, words: 9 }] }
      : article,
  );
  const { findings, summary } = answer('claims-by-section', { articles });
  expect(summary).toBe('1 of 2 sections make none; claims in all: 1');
  expect(findings).toEqual([
    { text: 'sourdough: before the first heading', detail: '1', address: '/articles/sourdough/' },
    { text: 'sourdough: Rise', detail: 'none', address: '/articles/sourdough/#rise' },
  ]);
});

test('unchecked: claims with no check of their own', () => {
  expect(answer('unchecked').summary).toBe('0 of 1 claims');
  expect(answer('unchecked', { claimChecks: [] }).findings).toEqual([
    { text: 'Yeast raises dough', address: '/articles/sourdough/#c-rise' },
  ]);
});

test('stale-status: never looked up, or longer than a year ago', () => {
  const looked = (id: string, checked: string | null) => work(id, { status: { state: 'current', checked } });
  const references = [looked('a1', null), looked('b1', '2025-11-23'), looked('c1', '2025-11-24')];
  const relations = sampleData.relations.map((each) => ({ ...each, evidence: [] }));
  const { findings, summary } = answer('stale-status', { references, relations });
  expect(summary).toBe('2 of 3 works, 1 of them never');
  expect(findings.map(({ detail }) => detail)).toEqual(['never', '2025-11-23']);
  expect(answer('stale-status', { references, relations }, '2028-02-29').findings).toHaveLength(3);
});

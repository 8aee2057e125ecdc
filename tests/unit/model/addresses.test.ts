import { expect, test } from 'vitest';
import { addresses, withBase } from '../../../src/model/addresses.ts';
import { articleId, conceptId, relationId, workId } from '../../../src/model/ids.ts';

test('gives every page an address that begins and ends with a slash', () => {
  expect([
    addresses.home(),
    addresses.article(articleId('niches')),
    addresses.concepts(),
    addresses.concept(conceptId('yeast')),
    addresses.relation(relationId('yeast', 'raises', 'dough')),
    addresses.references(),
    addresses.reference(workId('baker2001')),
    addresses.controversies(),
    addresses.timeline(),
    addresses.collection(),
    addresses.search(),
    addresses.about(),
    addresses.qa(),
  ]).toEqual([
    '/',
    '/articles/niches/',
    '/concepts/',
    '/concepts/yeast/',
    '/relations/yeast--raises--dough/',
    '/references/',
    '/references/baker2001/',
    '/controversies/',
    '/timeline/',
    '/collection/',
    '/search/',
    '/about/',
    '/qa/',
  ]);
});

test('leads to one controversy, and to one year of the timeline', () => {
  expect(addresses.controversy(relationId('yeast', 'raises', 'dough'))).toBe(
    '/controversies/#yeast--raises--dough',
  );
  expect(addresses.timelineYear(1889)).toBe('/timeline/#year-1889');
});

test('writes a DOI in lower case, as DOIs are compared', () => {
  expect(addresses.doi('10.1038/S41556-018-0145-9')).toBe('/doi/10.1038/s41556-018-0145-9/');
});

test('finds the page of a text', () => {
  expect(addresses.page({ kind: 'article', id: articleId('niches') })).toBe('/articles/niches/');
  expect(addresses.page({ kind: 'concept', id: conceptId('yeast') })).toBe('/concepts/yeast/');
});

test.for([
  ['/', '/about/', '/about/'],
  ['/x/', '/about/', '/x/about/'],
  ['/x', '/about/', '/x/about/'],
  ['/x/', '/', '/x/'],
  ['/x/y/', '/about/#top', '/x/y/about/#top'],
] as const)('puts the base `%s` before `%s`', ([base, address, expected]) => {
  expect(withBase(base, address)).toBe(expected);
});

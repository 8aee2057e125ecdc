import { expect, test } from 'vitest';
import { BASE, DIST } from '../built-site.ts';
import { brokenLinks } from './broken-links.ts';

test('every link, anchor and source leads somewhere', () => {
  expect(brokenLinks(DIST, BASE)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesIn, pagesIn } from '../built-site.ts';

test('the search index holds every article, every concept and the cascade, and nothing else', () => {
  const entry = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const pages = pagesIn(DIST).filter(({ address }) =>
    /^\/(?:(?:articles|concepts)\/[^/]+|cascade)\/$/.test(address),
  );
  const counts = Object.values(entry.languages).map(({ page_count: count }) => count);
  expect(counts).toEqual([pages.length]);
});

test('only what our own search needs of Pagefind is there', () => {
  const files = filesIn(join(DIST, 'pagefind')).filter((file) => /\.(?:js|css)$/.test(file));
  expect(files).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

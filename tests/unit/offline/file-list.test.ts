import { expect, test } from 'vitest';
import { addressOf, isCore, isNamedByContent, pathOf } from '../../../src/offline/file-list.ts';

test.each([
  ['/x/', 'index.html'],
  ['/x/articles/bread/', 'articles/bread/index.html'],
  ['/x/articles/bread', 'articles/bread'],
  ['/x/settings.js', 'settings.js'],
  ['/x/doi/10.1%28a%29/', 'doi/10.1(a)/index.html'],
  ['/y/', undefined],
  ['/x/%E0%A4%A', undefined],
])('the address %s below /x/ is the file %s', (address, path) => {
  expect(pathOf(address, '/x/')).toBe(path);
});

test.each(['index.html', 'articles/bread/index.html', 'doi/10.1(a) b/index.html', '404.html'])(
  'the file %s is found at the address under which it is asked for',
  (path) => {
    const { pathname } = new URL(addressOf(path, '/x/'), 'http://localhost');
    expect(pathOf(pathname, '/x/')).toBe(path);
  },
);

test('a page is asked for by its folder, as a static host has it', () => {
  expect(addressOf('articles/bread/index.html', '/')).toBe('/articles/bread/');
});

test('scripts and styles, and the pages that stand in for others, come with the worker', () => {
  const core = ['_astro/a.js', '_astro/a.css', 'settings.js', 'icon.svg', '404.html', 'offline/index.html'];
  const rest = ['_astro/a.woff2', 'pagefind/pagefind.js', 'index.html', 'articles/a/cards.json'];
  expect([...core, ...rest].filter(isCore)).toEqual(core);
});

test('only what is named by its content never grows old', () => {
  const named = ['_astro/a.B.js', 'pagefind/fragment/en_1.pf_fragment', 'pagefind/pagefind.en_1.pf_meta'];
  const others = ['pagefind/pagefind-entry.json', 'pagefind/wasm.en.pagefind', 'settings.js', 'index.html'];
  expect([...named, ...others].filter(isNamedByContent)).toEqual(named);
});

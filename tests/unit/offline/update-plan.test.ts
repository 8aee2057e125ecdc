import { expect, test } from 'vitest';
import { readFileList, type FileList } from '../../../src/offline/file-list.ts';
import { droppedHashes, missingFiles, updatePlan } from '../../../src/offline/update-plan.ts';

const before = list('one', {
  '_astro/lazy.A.js': 'a1',
  'articles/bread/index.html': 'b1',
  'concepts/salt/index.html': 's1',
  'concepts/dough/index.html': 'd1',
  '404.html': 'n1',
});
const after = list('two', {
  '_astro/lazy.B.js': 'a2',
  'articles/bread/index.html': 'b2',
  'concepts/salt/index.html': 's1',
  'concepts/dough/index.html': 'd2',
  'concepts/malt/index.html': 'm2',
  'articles/bread/bread.pdf': 'p2',
  '404.html': 'n1',
});

test('of a Series that is kept whole, only what has changed is fetched', () => {
  const plan = updatePlan(before, after, new Set(['a1', 'b1', 's1', 'd1', 'n1']), true);
  expect(paths(plan.needed)).toEqual([
    '_astro/lazy.B.js',
    'articles/bread/index.html',
    'concepts/dough/index.html',
    'concepts/malt/index.html',
  ]);
  expect(plan.wanted).toEqual([]);
});

test('of pages that were only read, those that have changed are wanted, and what every page needs is needed', () => {
  const plan = updatePlan(before, after, new Set(['a1', 'b1', 's1', 'n1']), false);
  expect(paths(plan.needed)).toEqual(['_astro/lazy.B.js']);
  expect(paths(plan.wanted)).toEqual(['articles/bread/index.html']);
});

test('a first visit needs what every page needs', () => {
  const plan = updatePlan(undefined, after, new Set(), false);
  expect(paths(plan.needed)).toEqual(['_astro/lazy.B.js', '404.html']);
  expect(plan.wanted).toEqual([]);
});

test('an update that broke off goes on where it stopped', () => {
  const plan = updatePlan(before, after, new Set(['a1', 'b1', 's1', 'd1', 'n1', 'a2', 'b2', 'm2']), true);
  expect(paths(plan.needed)).toEqual(['concepts/dough/index.html']);
});

test('the same content under two addresses is fetched once', () => {
  const twice = list('three', { 'doi/a/index.html': 'x', 'doi/b/index.html': 'x' });
  expect(missingFiles(twice.files, new Set())).toHaveLength(1);
});

test('what is in one of the builds in use is not dropped', () => {
  const kept = ['a1', 'b1', 's1', 'a2', 'b2', 'z'];
  expect(droppedHashes(kept, [after, before])).toEqual(['z']);
  expect(droppedHashes(kept, [after])).toEqual(['a1', 'b1', 'z']);
});

function list(version: string, files: Readonly<Record<string, string>>): FileList {
  const written = Object.entries(files).map(([path, hash]) => [path, hash, 10] as const);
  return readFileList({ version, size: 100, files: written });
}

function paths(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(({ path }) => path);
}

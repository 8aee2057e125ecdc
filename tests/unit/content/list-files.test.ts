import { expect, test } from 'vitest';
import { listFiles } from '../../../src/content/list-files.ts';
import { withFixture } from './series-fixture.ts';

test('lists every file once, in order of its path, with its kind and name', async () => {
  const files = await withFixture(['slug-unique'], listFiles);
  expect(files.map(({ kind, name, file }) => [file.path, kind, name])).toEqual([
    ['content/articles/sourdough.md', 'article', 'sourdough'],
    ['content/concepts/dough.md', 'concept', 'dough'],
    ['content/concepts/mixing.md', 'concept', 'mixing'],
    ['content/concepts/more/dough.md', 'concept', 'dough'],
    ['content/concepts/proving.md', 'concept', 'proving'],
    ['content/concepts/salt.md', 'concept', 'salt'],
    ['content/concepts/yeast.md', 'concept', 'yeast'],
    ['content/data/losses.csv', 'table', 'losses'],
    ['content/data/losses.yaml', 'dataset', 'losses'],
    ['content/data/times.csv', 'table', 'times'],
    ['content/data/times.yaml', 'dataset', 'times'],
    ['content/diagrams/baking.mmd', 'diagram', 'baking'],
    ['content/explorables/rest.yaml', 'explorable', 'rest'],
    ['content/references/sourdough.json', 'references', 'sourdough'],
    ['content/series.yaml', 'series', 'series'],
    ['content/steps/mixing.md', 'step', 'mixing'],
    ['content/vocabulary.yaml', 'vocabulary', 'vocabulary'],
  ]);
});

test('leaves out drafts and hidden files, and leaves the records of others alone', async () => {
  const files = await withFixture(['sound'], listFiles);
  const paths = files.map(({ file }) => file.path);
  expect(paths.filter((path) => /draft|hidden/.test(path))).toEqual([]);
  expect(files.filter(({ kind }) => kind === 'record').map(({ file }) => file.path)).toEqual([
    'content/checks/2026.md',
  ]);
});

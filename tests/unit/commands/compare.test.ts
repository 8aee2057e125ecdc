import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFixture } from '../content/series-fixture.ts';

/** Compares the base Series with texts by the names of their files. */
function compare(texts: Readonly<Record<string, string>>) {
  return withFixture([], async (root) => {
    const folder = join(root, '..', 'texts');
    await mkdir(folder);
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
    return spawnSync(process.execPath, ['src/commands/compare.ts', folder, root], { encoding: 'utf8' });
  });
}

test('lists where a sentence repeats a text, with the place, the work and the words', async () => {
  const { status, stdout } = await compare({
    'baker2001.txt': 'We find that a fungus that lives on the sugar of dough\ncan raise it.',
    'miller2003.txt': 'Salt was added.',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^content\/concepts\/yeast\.md:\d+:1 {2}baker2001 {2}a fungus that lives on the sugar of dough\n/,
  );
  expect(stdout).toMatch(/\nSentences: \d+, texts: 2, overlaps: 1\n$/);
});

test('says so when there are none, and leaves other files alone', async () => {
  const { status, stdout } = await compare({ 'baker2001.txt': 'Bread.', 'notes.md': 'Not read.' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Sentences: \d+, texts: 1, overlaps: 0\n$/);
});

test('names a text of a work that is not in the Series', async () => {
  const { status, stderr } = await compare({ 'bakker2001.txt': 'Bread.' });
  expect([status, stderr]).toEqual([1, '`bakker2001.txt` is named for no work of the Series\n']);
});

import { expect, test } from 'vitest';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSeries } from '../../../src/content/check-series.ts';
import { withFixture } from './series-fixture.ts';

/** The number that the claim `words`, which rests on a title alone, is blamed for. */
async function numberIn(words: string): Promise<string | undefined> {
  return withFixture(['sound'], async (root) => {
    const path = join(root, 'articles', 'sourdough.md');
    const article = await readFile(path, 'utf8');
    await writeFile(path, article.replace(/:claim\[Salt.*?\]\{#c-salt/, `:claim[${words}]{#c-salt`));
    const { files } = await checkSeries(root);
    const [message] = files.flatMap(({ messages }) => messages);
    return /number `(.*?)`/.exec(message?.reason ?? '')?.[1];
  });
}

test.for([
  ['Salt slows yeast by 40 %', '40'],
  ['Salt slows yeast 3-fold', '3'],
  ['Salt slows 1,200 yeasts', '1,200'],
  ['Salt slows yeast in a ratio of 3:1', '3'],
  ['Salt slows yeast by 2.5.', '2.5'],
  ['In 1889 salt slowed yeast', '1889'],
  ['Salt slows 10mg of yeast', '10'],
] as const)('finds the number in `%s`', async ([words, number]) => {
  expect(await numberIn(words)).toBe(number);
});

test.for([
  'Salt slows yeast',
  'Salt slows CXB12, IL-6 and p38',
  'Salt slows S100A8–S100A9',
  'Salt slows CD8-positive cells',
  'Salt slows 15d11',
  'Salt slows 4T1 cells',
  'Salt slows [[yeast|strain 288]]',
])('finds none in `%s`', async (words) => {
  expect(await numberIn(words)).toBeUndefined();
});

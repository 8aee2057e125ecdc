import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indexSite } from '../../../src/search/index-site.ts';

test('indexes marked pages and writes the engine and the index, none of the ready-made interfaces', async () => {
  const site = await siteWith({
    'concepts/niche/index.html': '<main data-pagefind-body><h1>Niche</h1><p>A place.</p></main>',
    'about/index.html': '<main><h1>About</h1></main>',
  });
  await indexSite(site);
  const files = await readdir(join(site, 'pagefind'));
  expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
  expect(files.filter((file) => /ui|highlight|css/.test(file))).toEqual([]);
  const entry = await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(JSON.parse(entry)).toMatchObject({ languages: { 'en-gb': { page_count: 1 } } });
});

async function siteWith(mains: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'index-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, main] of Object.entries(mains)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), `<!doctype html><html lang="en-GB"><body>${main}</body></html>`);
  }
  return folder;
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../../src/commands/serve-folder.ts';

test('serves pages under the base path', async () => {
  const url = await serve({ 'index.html': 'home', 'concepts/niche/index.html': 'niche' }, '/x/');
  expect(url).toMatch(/^http:\/\/localhost:\d+\/x\/$/);
  expect(await (await fetch(url)).text()).toBe('home');
  expect(await (await fetch(`${url}concepts/niche/`)).text()).toBe('niche');
});

test('answers an address that is not there, or is outside the base path, with the page for that', async () => {
  const url = await serve({ '404.html': 'no such page', 'index.html': 'home' }, '/x/');
  for (const address of [`${url}nowhere/`, new URL('/', url)]) {
    const response = await fetch(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('no such page');
  }
});

test('sends the compressed twin to those that take it', async () => {
  const url = await serve({ 'site.css': 'plain', 'site.css.br': brotliCompressSync('compressed') }, '/');
  const take = (encoding: string) => fetch(`${url}site.css`, { headers: { 'accept-encoding': encoding } });
  expect(await (await take('br')).text()).toBe('compressed');
  expect(await (await take('identity')).text()).toBe('plain');
});

async function serve(files: Readonly<Record<string, string | Buffer>>, base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'serve-folder-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const site = await serveFolder(folder, base, 0);
  onTestFinished(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });
  return site.url;
}

import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../../src/offline/build/list-files.ts';

test('lists every file but its own, by path', async () => {
  const folder = await site({ 'index.html': 'home', 'sw.js': '', 'files.json': '', 'b/index.html': 'b' });
  const { files, size } = await listFiles(folder);
  expect(files.map(([path]) => path)).toEqual(['b/index.html', 'index.html']);
  expect(size).toBe(5);
});

test('the same content is the same version, whenever it was written', async () => {
  const one = await site({ 'index.html': 'home', 'b/index.html': 'b' });
  const two = await site({ 'b/index.html': 'b', 'index.html': 'home' });
  await utimes(join(two, 'index.html'), 1, 1);
  expect(await listFiles(two)).toEqual(await listFiles(one));
});

test('another content is another version', async () => {
  const one = await listFiles(await site({ 'index.html': 'home' }));
  const two = await listFiles(await site({ 'index.html': 'homes' }));
  expect(two.version).not.toBe(one.version);
});

async function site(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

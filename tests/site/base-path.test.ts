import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, filesIn, pagesIn } from '../built-site.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { brokenLinks } from './broken-links.ts';
import { tagsOf } from './tags.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BASE = '/reviews/x/';
const ORIGIN = 'https://journal.example';

describe('under another base path and origin', () => {
  let folder = '';

  beforeAll(async () => {
    await mkdir(join(ROOT, '.cache'), { recursive: true });
    folder = await mkdtemp(join(ROOT, '.cache/base-path-'));
    await promisify(execFile)('npm', ['run', 'build', '--', '--outDir', folder], {
      cwd: ROOT,
      env: { ...outerEnvironment(), BASE_PATH: BASE, SITE_URL: ORIGIN },
      shell: process.platform === 'win32',
    });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the same pages are built', () => {
    expect(pagesIn(folder).map(({ address }) => address)).toEqual(
      pagesIn(DIST).map(({ address }) => address),
    );
  });

  test('every link, anchor and source leads somewhere', () => {
    expect(brokenLinks(folder, BASE)).toEqual([]);
  });

  test('every canonical address has the origin and the base path', () => {
    const canonical = pagesIn(folder).flatMap(({ html }) =>
      tagsOf(html)
        .filter(({ attributes }) => attributes['rel'] === 'canonical')
        .map(({ attributes }) => attributes['href'] ?? ''),
    );
    expect(canonical.length).toBeGreaterThan(0);
    expect(canonical.filter((href) => !href.startsWith(ORIGIN + BASE))).toEqual([]);
  });

  test('every font of the style sheets is there', async () => {
    const sheets = filesIn(folder).filter((file) => file.endsWith('.css'));
    const texts = await Promise.all(sheets.map((file) => readFile(join(folder, file), 'utf8')));
    const urls = texts.flatMap((text) =>
      [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url),
    );
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
    const files = new Set(filesIn(folder));
    expect(urls.filter((url) => !files.has(url.slice(BASE.length)))).toEqual([]);
  });
});

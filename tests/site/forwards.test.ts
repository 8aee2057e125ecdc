import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { isForwarder, pagesIn, type BuiltPage } from '../built-site.ts';
import { outerEnvironment } from '../outer-environment.ts';
import { withFixture } from '../unit/content/series-fixture.ts';
import { brokenLinks } from './broken-links.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BASE = '/x/';
const ENGINE = ['src', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json'];

/** The fixture Series, which has forwards, built by this engine as any other Series would be. */
let pages: readonly BuiltPage[] = [];
let broken: readonly string[] = [];

beforeAll(() =>
  withFixture(['sound'], async (content) => {
    const folder = dirname(content);
    for (const part of ENGINE) await cp(join(ROOT, part), join(folder, part), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await promisify(execFile)('npm', ['run', 'build'], {
      cwd: folder,
      env: { ...outerEnvironment(), BASE_PATH: BASE, SITE_URL: 'https://bread.example' },
      shell: process.platform === 'win32',
    });
    pages = pagesIn(join(folder, 'dist'));
    broken = brokenLinks(join(folder, 'dist'), BASE);
  }),
);

test('a Series on another subject is built whole', () => {
  expect(pages.map(({ address }) => address)).toContain('/articles/sourdough/');
  expect(broken).toEqual([]);
});

test.for([
  ['/concepts/barm/', '/concepts/yeast/'],
  ['/articles/bread/', '/articles/sourdough/'],
  ['/relations/barm--raises--dough/', '/relations/yeast--raises--dough/'],
])('%s leads to %s, without scripts and for search engines too', ([from, to]) => {
  const page = pages.find(({ address }) => address === from);
  const target = `/x${to ?? ''}`;
  expect(page && isForwarder(page)).toBe(true);
  expect(page?.html).toContain(`content="0; url=${target}"`);
  expect(page?.html).toContain(`<link rel="canonical" href="https://bread.example${target}">`);
  expect(page?.html).toContain('<meta name="robots" content="noindex">');
  expect(page?.html).toContain(`<a href="${target}">`);
});

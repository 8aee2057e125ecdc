import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from './browser.ts';

const SUBSETS = ['latin', 'latin-ext', 'greek'];

/** Loads the site's sans into a page under a name of choice. The network is not asked for anything. */
export async function loadSans(page: Page, family: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await page.evaluate(addFaces, { family, faces: await fontFaces(resolve) });
}

interface Face {
  readonly source: string;
  readonly unicodeRange: string;
}

/** Whole subsets from npm, so that words are as wide on every machine, whatever the site's own subset holds. */
async function fontFaces(resolve: (path: string) => string): Promise<Face[]> {
  const folder = '@fontsource-variable/source-sans-3';
  const ranges = JSON.parse(await readFile(resolve(`${folder}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Promise.all(
    SUBSETS.map(async (subset) => {
      const file = await readFile(resolve(`${folder}/files/source-sans-3-${subset}-wght-normal.woff2`));
      const source = `url(data:font/woff2;base64,${file.toString('base64')})`;
      return { source, unicodeRange: ranges[subset] ?? '' };
    }),
  );
}

/** Runs in the page. */
async function addFaces({ family, faces }: { family: string; faces: readonly Face[] }): Promise<void> {
  for (const { source, unicodeRange } of faces) {
    const face = new FontFace(family, source, { weight: '200 900', unicodeRange });
    document.fonts.add(await face.load());
  }
}

/** The built site as the tests read it: every file of `dist/`, and the addresses of its pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** Base path of the build under test, with a slash at both ends. */
export const BASE = (process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/');

/** A built page. */
export interface BuiltPage {
  /** Below the base path, as in `src/model/addresses.ts`: `/concepts/niche/`. */
  readonly address: string;
  readonly html: string;
}

/** Paths of all files below a folder, with slashes, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
}

/** All pages of a built site, by address. */
export function pagesIn(folder: string): readonly BuiltPage[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** A page that only leads to another one. */
export function isForwarder(page: BuiltPage): boolean {
  return page.html.includes('http-equiv="refresh"');
}

/**
 * Names and addresses (below the base path) of one page of each type: of those made from content, the longest. An
 * article with a model to play with is a type of its own.
 */
export function pageOfEachType(): readonly (readonly [name: string, address: string])[] {
  const pages = pagesIn(DIST);
  const longest = (folder: string, isOfType = (html: string) => !html.includes('<x-explorable')) => {
    const of = pages.filter(
      ({ address, html }) => new RegExp(`^/${folder}/[^/]+/$`).test(address) && isOfType(html),
    );
    return of.toSorted((a, b) => b.html.length - a.html.length)[0]?.address ?? `/${folder}/`;
  };
  return [
    ['home', '/'],
    ['articles', '/articles/'],
    ['article', longest('articles')],
    ['article with a model', longest('articles', (html) => html.includes('<x-explorable'))],
    ['concepts', '/concepts/'],
    ['concept', longest('concepts')],
    ['relation', longest('relations')],
    ['references', '/references/'],
    ['reference', longest('references')],
    ['controversies', '/controversies/'],
    ['timeline', '/timeline/'],
    ['collection', '/collection/'],
    ['search', '/search/'],
    ['cascade', '/cascade/'],
    ['about', '/about/'],
    ['quality report', '/qa/'],
    ['notes', '/notes/'],
    ['not found', '/404.html'],
  ];
}

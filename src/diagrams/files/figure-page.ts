import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '../browser.ts';
import { loadSans } from '../page-fonts.ts';
import { standaloneSvg } from './standalone-svg.ts';

const FONT = 'Source Sans 3';
const SHEETS = ['tokens', 'reset', 'marks', 'diagram', 'plot'];
/** What a figure is laid out for: a sheet of white paper, by day. */
const OWN = `
:root { color-scheme: light; --color-paper: #fff; --font-sans: '${FONT}', 'Source Sans Pro', Helvetica, Arial, sans-serif }
body { margin: 0 }
main { inline-size: fit-content; min-inline-size: 640px; padding: 24px; font: 400 13px/1.45 var(--font-sans); color: var(--color-ink) }
main .file-title { margin: 0 0 16px; font-size: 17px; font-weight: 600; contain: inline-size }
main .file-credit { margin: 16px 0 0; color: var(--color-ink-soft); contain: inline-size }
.diagram-scroll { overflow: visible }
.plot { inline-size: 720px }
details:not(.plot-table), .plot-table > :not(.plot-source) { display: none }
.plot-table .plot-source { font-size: 13px; contain: inline-size }
`;

/** Figures are drawn with the site's own style sheets, so these belong to the key of the cache. */
export async function figureStyles(): Promise<string> {
  const sheets = SHEETS.map((name) => readFile(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'));
  return ['@layer reset, tokens, components;', ...(await Promise.all(sheets)), OWN].join('\n');
}

/** All that turns a laid-out figure into a file, for the key of the cache. */
export const FILE_MAKING = standaloneSvg.toString();

/** A page that is as fine as two pixels a unit, for pictures that are printed or projected. */
export async function openFigurePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.setContent('<!doctype html><html lang="en-GB"><title>Figures</title><body></body></html>');
  await loadSans(page, FONT);
  return page;
}

/** What stands in the picture below its title. */
export interface FigureParts {
  /** The diagram or plot as it stands in its page. */
  readonly html: string;
  /** Where it is from. */
  readonly credit: string;
}

/** Lays a figure out and reads it off as an SVG file. */
export function svgIn(page: Page, parts: FigureParts, styles: string): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { html, credit, styles } = ${JSON.stringify({ ...parts, styles })};
    document.body.innerHTML = '<style></style><main><p class="file-title"></p>' + html + '<p class="file-credit"></p></main>';
    document.querySelector('style').textContent = styles;
    document.querySelector('.file-title').textContent = document.querySelector('main svg > title').textContent;
    document.querySelector('.file-credit').textContent = credit;
    for (const table of document.querySelectorAll('.plot-table')) table.open = true;
    return (${FILE_MAKING})(document.querySelector('main'));
  })()`);
}

/** The same file as a picture of pixels. */
export async function pngIn(page: Page, svg: string): Promise<Buffer> {
  await page.evaluate((markup) => {
    document.body.innerHTML = `<style>body { margin: 0 } svg { display: block }</style>${markup}`;
  }, svg);
  return page.locator('body > svg').screenshot({ animations: 'disabled' });
}

import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser } from '../diagrams/browser.ts';
import { describePdf } from '../exports/pdf/describe-pdf.ts';

/** A built site: its folder, and where it will stand. */
export interface BuiltSite {
  readonly folder: string;
  /** Origin and base path, with a slash at the end. */
  readonly root: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Prints a page of a built site as a tagged PDF with bookmarks, on A4. It is read from the folder under the
 * address that it will have, so that its links lead there; no script runs and the network is not asked.
 */
export async function printPage(browser: Browser, site: BuiltSite, address: string): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light' });
  try {
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      const type = TYPES[extname(fileOf(site, url))];
      if (!url.startsWith(site.root) || type === undefined) return route.abort();
      return route.fulfill({ body: await bodyOf(site, url), contentType: type });
    });
    await page.goto(address);
    await page.evaluate(nameFigures);
    const description = await page.evaluate(readHead);
    const printed = await page.pdf({
      format: 'A4',
      // The margins are those of the style sheet.
      preferCSSPageSize: false,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return await describePdf(printed, { ...description, address });
  } finally {
    await page.close();
  }
}

function fileOf({ folder, root }: BuiltSite, url: string): string {
  const { pathname } = new URL(url);
  const path = decodeURIComponent(pathname.slice(new URL(root).pathname.length));
  return join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
}

async function bodyOf(site: BuiltSite, url: string): Promise<Buffer> {
  const body = await readFile(fileOf(site, url));
  if (!url.endsWith('.css')) return body;
  // On screen a late font is done without; a print waits for it.
  return Buffer.from(body.toString().replace(/font-display:\s*optional/g, 'font-display:block'));
}

/** Runs in the page: a figure of a tagged PDF is to say in words what it shows. */
function nameFigures(): void {
  for (const figure of document.querySelectorAll('figure')) {
    const words = [...figure.querySelectorAll('svg > :is(title, desc)')].map(
      ({ textContent }) => textContent,
    );
    if (words.length > 0) figure.ariaLabel = words.join('. ');
  }
}

/** Runs in the page: what its head says of it. */
async function readHead() {
  await document.fonts.ready;
  const meta = (name: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(({ content }) => content);
  return {
    title: document.querySelector('h1')?.textContent.trim() ?? document.title,
    authors: meta('author'),
    subject: meta('description')[0] ?? '',
    language: document.documentElement.lang,
    date: meta('dcterms.modified')[0] ?? '',
    licence: document.querySelector<HTMLAnchorElement>('a[rel="license"]')?.href ?? '',
  };
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { launchBrowser } from '../diagrams/browser.ts';
import type { Browser } from '../diagrams/browser.ts';
import { printPage } from './print-page.ts';
import type { BuiltSite } from './print-page.ts';

/** Goes into the hash of what is kept: to be raised when the way of printing changes. */
const WAY = 2;
const PAGE = /^articles\/[^/]+\/$/;
const STYLES = /<link rel="stylesheet"[^>]*? href="([^"]+)"/g;
const PDF = /<link rel="alternate" type="application\/pdf" href="([^"]+)"/;

/**
 * Prints each article as a PDF beside it when the site is built. A print is kept in `.cache` by the hash of the
 * page and its styles; the browser starts for the first that is not there.
 */
export function articlePdfs(): AstroIntegration {
  let root = '';
  let cache = '';
  return {
    name: 'article-pdfs',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/*$/, '/'), config.site).href;
        cache = join(fileURLToPath(config.root), '.cache', 'pdfs');
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site: BuiltSite = { folder: fileURLToPath(dir), root };
        const press = new Press(site, cache);
        try {
          for (const { pathname } of pages.filter((page) => PAGE.test(page.pathname))) {
            await press.print(pathname);
          }
        } finally {
          await press.close();
        }
        logger.info(`${press.printed} printed, ${press.kept} as they were`);
      },
    },
  };
}

class Press {
  printed = 0;
  kept = 0;
  #browser: Promise<Browser> | undefined;
  readonly #site: BuiltSite;
  readonly #cache: string;

  constructor(site: BuiltSite, cache: string) {
    this.#site = site;
    this.#cache = cache;
  }

  /** Prints the page at a path where its head says that its PDF lies. */
  async print(path: string): Promise<void> {
    const html = await readFile(join(this.#site.folder, path, 'index.html'), 'utf8');
    const [, pdf] = PDF.exec(html) ?? [];
    if (pdf === undefined) return;
    const address = new URL(path, this.#site.root).href;
    const file = join(this.#cache, `${await this.#hash(html, address)}.pdf`);
    const known = await readFile(file).catch(() => undefined);
    if (known) this.kept += 1;
    const bytes = known ?? (await this.#printNow(address, file));
    await writeFile(join(this.#site.folder, this.#inFolder(new URL(pdf, address).href)), bytes);
  }

  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined);
    await browser?.close();
  }

  async #printNow(address: string, file: string): Promise<Uint8Array> {
    this.#browser ??= launchBrowser();
    const bytes = await printPage(await this.#browser, this.#site, address);
    this.printed += 1;
    await mkdir(this.#cache, { recursive: true });
    // Whole or not at all: another process may read it meanwhile.
    await writeFile(`${file}.${process.pid}`, bytes);
    await rename(`${file}.${process.pid}`, file);
    return bytes;
  }

  async #hash(html: string, address: string): Promise<string> {
    const styles = [...html.matchAll(STYLES)].map(([, href = '']) => new URL(href, address).href);
    const texts = await Promise.all(
      styles.map((style) => readFile(join(this.#site.folder, this.#inFolder(style)), 'utf8')),
    );
    return createHash('sha256')
      .update(JSON.stringify([WAY, address, html, texts]))
      .digest('hex')
      .slice(0, 32);
  }

  #inFolder(address: string): string {
    return decodeURIComponent(address.slice(this.#site.root.length));
  }
}

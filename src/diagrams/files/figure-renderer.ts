import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, type Browser, type Page } from '../browser.ts';
import { FILE_MAKING, figureStyles, openFigurePage, pngIn, svgIn, type FigureParts } from './figure-page.ts';

/** A figure as files. */
export interface FigureFiles {
  /** Its links are site-relative. */
  readonly svg: string;
  /** Path of the picture on this machine. */
  readonly png: string;
}

/**
 * Makes files of diagrams and plots as they stand in a page, in one browser for all, which starts with the first
 * one that the cache does not know; `close` ends it.
 */
export class FigureRenderer {
  readonly #cache: string;
  readonly #styles = figureStyles();
  #open: Promise<{ browser: Browser; page: Page }> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ cache }: { readonly cache: string }) {
    this.#cache = cache;
  }

  /** Both files of a figure. */
  async draw(parts: FigureParts): Promise<FigureFiles> {
    const styles = await this.#styles;
    const stem = join(this.#cache, keyOf([parts, styles, FILE_MAKING]));
    const png = `${stem}.png`;
    // The picture is written first, so whoever finds the drawing has both.
    const known = await readFile(`${stem}.svg`, 'utf8').catch(() => undefined);
    if (known !== undefined) return { svg: known, png };
    // One at a time: a page draws them all.
    const drawn = this.#last.then(() => this.#drawNow(parts, styles));
    this.#last = drawn.catch(() => undefined);
    const { svg, pixels } = await drawn;
    await mkdir(this.#cache, { recursive: true });
    await writeWhole(png, pixels);
    await writeWhole(`${stem}.svg`, svg);
    return { svg, png };
  }

  /** Ends the browser, if one was started. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    const started = await open?.catch(() => undefined);
    await started?.browser.close();
  }

  async #drawNow(parts: FigureParts, styles: string): Promise<{ svg: string; pixels: Buffer }> {
    this.#open ??= open();
    const { page } = await this.#open;
    const svg = await svgIn(page, parts, styles);
    return { svg, pixels: await pngIn(page, svg) };
  }
}

async function open(): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchBrowser();
  try {
    return { browser, page: await openFigurePage(browser) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Whole or not at all: another process may read it meanwhile. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
}

function keyOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

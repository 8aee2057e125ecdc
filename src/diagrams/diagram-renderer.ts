import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import type { Browser, Page } from './browser.ts';
import type { Drawing } from './drawing.ts';
import { MERMAID_CONFIG, openMermaidPage } from './mermaid-page.ts';
import { EXTRACTION, extractIn } from './extract-in.ts';
import type { DiagramKind } from './parsed-diagram.ts';

/** `cache`: the folder that keeps drawings, by the hash of all that shapes them. */
export interface DiagramRendererOptions {
  readonly cache: string;
}

/**
 * Draws Mermaid sources with the real Mermaid, in one browser and one page for all. The browser starts with the
 * first source that the cache does not know; `close` ends it.
 */
export class DiagramRenderer {
  readonly #cache: string;
  #open: Promise<{ browser: Browser; page: Page }> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ cache }: DiagramRendererOptions) {
    this.#cache = cache;
  }

  /** Where the parts of a diagram stand. */
  async draw(source: string, kind: DiagramKind): Promise<Drawing> {
    const file = join(this.#cache, `${keyOf(source)}.json`);
    const known = await readFile(file, 'utf8').catch(() => undefined);
    if (known !== undefined) return JSON.parse(known) as Drawing;
    // One at a time: a page draws them all.
    const drawn = this.#last.then(() => this.#drawNow(source, kind));
    this.#last = drawn.catch(() => undefined);
    const drawing = await drawn;
    await mkdir(this.#cache, { recursive: true });
    // Whole or not at all: another process may read it meanwhile.
    await writeFile(`${file}.${process.pid}`, JSON.stringify(drawing));
    await rename(`${file}.${process.pid}`, file);
    return drawing;
  }

  /** Ends the browser, if one was started. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    // One that did not start was told of where it was asked for.
    const started = await open?.catch(() => undefined);
    await started?.browser.close();
  }

  async #drawNow(source: string, kind: DiagramKind): Promise<Drawing> {
    this.#open ??= open();
    const { page } = await this.#open;
    return extractIn(page, source, kind);
  }
}

async function open(): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchBrowser();
  try {
    return { browser, page: await openMermaidPage(browser) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function keyOf(source: string): string {
  return createHash('sha256')
    .update(JSON.stringify([source, MERMAID_CONFIG, EXTRACTION]))
    .digest('hex')
    .slice(0, 32);
}

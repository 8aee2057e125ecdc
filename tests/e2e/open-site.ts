import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serveFolder, type ServedSite } from '../../src/commands/serve-folder.ts';
import { launchBrowser, type Browser, type Page } from '../../src/diagrams/browser.ts';
import { BASE, DIST } from '../built-site.ts';

/** The built site, served, and a browser to use it with. */
export interface OpenSite {
  /** The whole address of one below the base path. */
  url(address: string): string;
  /** A fresh tab with its own storage, closed when the test ends. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A fresh tab at an address, loaded with its fonts. */
  visit(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves `dist/` and starts a browser for the tests of a file. */
export function openSite(): OpenSite {
  let site: ServedSite | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = await serveFolder(DIST, BASE, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open: OpenSite = {
    url: (address) => (site?.url ?? '') + address.slice(1),
    newPage: async (options = {}) => {
      if (!browser) throw new Error('No browser was started');
      // Its own tests have the service worker; elsewhere it would bring again what a test takes away.
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      onTestFinished(() => context.close());
      return context.newPage();
    },
    visit: async (address, options) => {
      const page = await open.newPage(options);
      await page.goto(open.url(address));
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
  };
  return open;
}

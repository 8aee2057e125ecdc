import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedCopy } from '../../bench/compressed-copy.ts';
import { weighPage, withoutFonts } from '../../bench/weigh-page.ts';
import { serveFolder, type ServedSite } from '../../src/commands/serve-folder.ts';
import { launchBrowser, type Browser } from '../../src/diagrams/browser.ts';
import { BASE, DIST, pageOfEachType } from '../built-site.ts';

let copy = '';
let site: ServedSite | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  copy = await compressedCopy(DIST);
  site = await serveFolder(copy, BASE, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(copy, { recursive: true });
});

test.each(pageOfEachType())(
  'a first visit to a page of type %s stays within its weight',
  async (name, address) => {
    if (!browser || !site) throw new Error('No browser or no site');
    const weight = await weighPage(browser, site.url + address.slice(1));
    expect(withoutFonts(weight)).toBeLessThanOrEqual(85 * 1024);
    expect(weight.script).toBeLessThanOrEqual(20_000);
    // The cascade, which is played, has a style sheet of its own beside the one of all pages.
    expect(weight.stylesheet).toBeLessThanOrEqual(name === 'cascade' ? 15_000 : 14_000);
    expect(weight.font).toBeLessThanOrEqual(100_000);
    expect(weight.foreign).toBe(0);
  },
);

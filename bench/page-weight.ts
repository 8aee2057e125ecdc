/** What a first visit to one page of each type weighs, brotli-compressed. Needs a build. */
import { rm } from 'node:fs/promises';
import { serveFolder } from '../src/commands/serve-folder.ts';
import { launchBrowser } from '../src/diagrams/browser.ts';
import { BASE, DIST, pageOfEachType } from '../tests/built-site.ts';
import { compressedCopy } from './compressed-copy.ts';
import { weighPage, withoutFonts } from './weigh-page.ts';

const copy = await compressedCopy(DIST);
const site = await serveFolder(copy, BASE, 0);
const browser = await launchBrowser();
const rows: Record<string, unknown>[] = [];
for (const [name, address] of pageOfEachType()) {
  const weight = await weighPage(browser, site.url + address.slice(1));
  rows.push({
    page: name,
    'all but fonts, KiB': kib(withoutFonts(weight)),
    'HTML, KiB': kib(weight.document),
    'CSS, KiB': kib(weight.stylesheet),
    'scripts, KiB': kib(weight.script),
    'fonts, KiB': kib(weight.font),
    'third parties': weight.foreign,
  });
}
console.table(rows);
await browser.close();
await site.close();
await rm(copy, { recursive: true });

function kib(bytes: number): number {
  return Number((bytes / 1024).toFixed(1));
}

/**
 * How reading an article feels on a slow device: how soon a card is there, whether scrolling stutters, whether
 * anything moves, and what the page weighs. The processor is slowed down fourfold. Needs a build.
 */
import { rm } from 'node:fs/promises';
import { serveFolder } from '../src/commands/serve-folder.ts';
import { launchBrowser } from '../src/diagrams/browser.ts';
import { BASE, DIST } from '../tests/built-site.ts';
import { articleAddress } from '../tests/e2e/article-address.ts';
import { compressedCopy } from './compressed-copy.ts';
import { timeCards } from './reading/time-cards.ts';
import { longTasks } from './reading/long-tasks.ts';
import { openEverything } from './reading/open-everything.ts';
import { weighPage, withoutFonts } from './weigh-page.ts';

const WIDTHS = [1280, 360];

const copy = await compressedCopy(DIST);
const site = await serveFolder(copy, BASE, 0);
const browser = await launchBrowser();
const url = site.url + articleAddress().slice(1);
console.log(`${articleAddress()}, the processor slowed down fourfold\n`);

console.log(
  'From the end of the delay, or from Enter, to the painted card, in ms of the processor (goal: 50)',
);
console.table(await timeCards(browser, url));

console.log('Tasks over 50 ms of the processor while scrolling from top to end (goal: none)');
console.table([
  ...(await inTurn(WIDTHS, (width) => longTasks(browser, url, { width, scripts: true }))),
  ...(await inTurn(WIDTHS, (width) => longTasks(browser, url, { width, scripts: false }))),
]);

console.log('Layout shift while everything is opened and closed (goal: 0)');
console.table(await inTurn(WIDTHS, (width) => openEverything(browser, url, width)));

const weight = await weighPage(browser, url);
console.log('Before any interaction, in bytes, brotli (goals: scripts 20,000, page 87,040)');
console.table([{ scripts: weight.script, 'page without fonts': withoutFonts(weight) }]);

await browser.close();
await site.close();
await rm(copy, { recursive: true });

/** One after the other: two measurements at a time would measure each other. */
async function inTurn<Item, Result>(items: readonly Item[], measure: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}

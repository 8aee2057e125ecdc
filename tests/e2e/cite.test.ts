import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { DIST } from '../built-site.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';

const site = openSite();
const article = articleAddress();
const permissions = ['clipboard-read', 'clipboard-write'];

test('by pointer: the article in a style is copied with its italics, and the message says so', async () => {
  const page = await site.visit(article, { permissions });
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('radio', { name: 'APA' }).check();
  const shown = await page.locator('.cite-shown').textContent();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Citation copied').waitFor();
  expect(await copied(page)).toBe(shown);
  expect(shown).toContain(await page.locator('h1').textContent());
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<i\b/);
});

test('by keyboard: the section being read as BibTeX, copied; Escape closes', async () => {
  const viewport = { width: 1280, height: 800 };
  const page = await site.visit(article, { permissions, viewport, colorScheme: 'dark' });
  const heading = page.locator('article > h2').nth(1);
  const anchor = `#${(await heading.getAttribute('id')) ?? ''}`;
  await heading.evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  await page.keyboard.press('s');
  await page.locator('.cite-panel select:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  const title = (await heading.textContent()) ?? '';
  expect(await page.locator('.cite-shown').textContent()).toContain(`section “${title}”`);
  await page.keyboard.press('Tab');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await page.getByText('BibTeX copied').waitFor();
  expect(await copied(page)).toMatch(new RegExp(`^@misc\\{[^]*${anchor}},\n`));
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await page.getByText('Link copied').waitFor();
  expect(await copied(page)).toBe(site.url(article + anchor));
  await page.keyboard.press('Escape');
  expect(await page.locator('.cite-panel:popover-open').count()).toBe(0);
});

test('by touch: a figure is shared by its title and its address', async () => {
  const page = await site.newPage({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        Object.assign(window, { shared: data });
        return Promise.resolve();
      },
    });
  });
  await page.goto(site.url(article));
  await page.getByRole('button', { name: 'Cite' }).tap();
  await page.locator('.cite-shown').waitFor();
  expect(await violations(page)).toEqual([]);
  const figure = (await page.locator('figure.figure').first().getAttribute('id')) ?? '';
  await page.locator('.cite-panel select').selectOption(figure);
  await page.getByRole('button', { name: 'Share' }).tap();
  const title = (await page.locator('h1').textContent()) ?? '';
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
    title: `${title}, figure 1`,
    url: site.url(`${article}#${figure}`),
  });
});

test('a file from the panel is the file beside the article', async () => {
  const page = await site.visit(article);
  await page.getByRole('button', { name: 'Cite' }).click();
  for (const [label, extension] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ] as const) {
    await page.getByRole('radio', { name: label }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${article.split('/').at(-2) ?? ''}.${extension}`);
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      readFileSync(join(DIST, article, `cite.${extension}`), 'utf8'),
    );
  }
});

test('what cannot be read or copied is said, and the words are there to be copied', async () => {
  const page = await site.visit(article);
  await page.route('**/cite.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByText('could not be read now').waitFor();
  await page.keyboard.press('Escape');
  await page.unroute('**/cite.json');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copy the selected words').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Version of');
});

test('nothing of it is read before it is asked for', async () => {
  const page = await site.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url(article), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /cite\.json|-panel|hold-place/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.locator('.cite-shown').waitFor();
  expect(asked.filter((url) => /cite\.json/.test(url))).toHaveLength(1);
});

test('without scripts the foot of the article says how to cite, and leads to the files', async () => {
  const page = await site.visit(article, { javaScriptEnabled: false });
  expect(await page.locator('.cite-guide .cite-text').textContent()).toContain('Version of');
  expect(await linksOf(page)).toEqual(['cite.bib', 'cite.ris', 'cite.csl.json']);
  expect(await page.locator('reader-tools').isVisible()).toBe(false);
});

async function linksOf(page: Page): Promise<readonly string[]> {
  const hrefs = await page
    .locator('.cite-guide a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('/').at(-1) ?? '');
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

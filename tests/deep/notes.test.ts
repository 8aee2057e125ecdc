import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from '../e2e/article-address.ts';
import { drawn, expectDrawn, pointOfHighlight, selectWords, someWords, SOON } from '../e2e/noted-words.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const article = articleAddress();
const TOUCH = { hasTouch: true, isMobile: true };

/** Presses a button in one of the three ways. */
type Press = (page: Page, name: string | RegExp) => Promise<void>;

const WAYS: readonly (readonly [string, object, Press])[] = [
  ['keyboard', {}, (page, name) => page.getByRole('button', { name }).first().press('Enter')],
  ['pointer', {}, (page, name) => page.getByRole('button', { name }).first().click()],
  ['touch', TOUCH, (page, name) => page.getByRole('button', { name }).first().tap()],
];

describe.each([360, 1280])('at %i px', (width) => {
  const viewport = { width, height: 800 };

  test.each(WAYS)('by %s: highlight, note, list, edit, delete, undo', async (_, options, press) => {
    const page = await site.visit(article, { viewport, ...options });
    const [first = '', second = ''] = await someWords(page, 2);
    await selectWords(page, first);
    await press(page, /^Highlight$/);
    await expectDrawn(page, { highlights: first, notes: '' });
    await selectWords(page, second);
    await press(page, /^Note$/);
    await page.getByLabel('Note', { exact: true }).fill('Mine');
    await inSight(page, '.note-card');
    await press(page, 'Close');
    await expectDrawn(page, { highlights: first + second, notes: second });
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await press(page, /^Notes$/);
    await inSight(page, '.notes-panel');
    await press(page, /^Edit: /);
    await page.getByLabel('Note', { exact: true }).fill('Changed');
    await press(page, 'Done');
    await page.getByText('Changed', { exact: true }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await press(page, /^Delete: /);
    await expectDrawn(page, { highlights: second, notes: second });
    await press(page, 'Undo');
    await expectDrawn(page, { highlights: first + second, notes: second });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test('Tab leads into the tools, Escape away from them', async () => {
    const page = await site.visit(article, { viewport });
    const [words = ''] = await someWords(page, 1);
    await selectWords(page, words);
    const tools = page.getByRole('toolbar', { name: 'Selected words' });
    await tools.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Highlight');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await tools.isVisible()).toBe(false);
  });
});

test('a click on a highlighted claim opens its note, its sign still the card', async () => {
  const page = await site.visit(article, { viewport: { width: 1280, height: 800 } });
  const words = await page.evaluate(() => {
    const claims = [...document.querySelectorAll('article > p[id] > .claim[id]')];
    const text = claims
      .map(({ firstChild }) => firstChild)
      .find((node) => node instanceof Text && node.length > 40);
    return (text?.textContent ?? '').replace(/\s/g, ' ').slice(0, 30);
  });
  await selectWords(page, words);
  await page.keyboard.press('h');
  await expect.poll(async () => (await drawn(page)).highlights, SOON).toBe(words.trim());
  const { x, y } = await pointOfHighlight(page);
  await page.mouse.click(x, y);
  await page.locator('.note-card').waitFor();
  expect(await page.locator('.card').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('.claim-mark').first().click();
  await page.locator('.card').waitFor();
});

test('Back returns to the very line, with highlights on the page', async () => {
  const page = await site.visit(article, { viewport: { width: 1280, height: 800 } });
  const [words = ''] = await someWords(page, 1);
  await selectWords(page, words);
  await page.keyboard.press('h');
  await expectDrawn(page, { highlights: words, notes: '' });
  const top = await page.evaluate(() => scrollY);
  await page.goto(site.url('/about/'));
  await page.goBack();
  await expectDrawn(page, { highlights: words, notes: '' });
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(2);
});

test('where a newer version keeps the notes, it is said', async () => {
  const page = await site.visit('/notes/');
  await page.getByText('Nothing is highlighted on this device yet.').waitFor();
  const other = await page.context().newPage();
  await other.goto(site.url('/about/'));
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('notes', 20);
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await page.reload();
  await page.getByText('written by a newer version of this page').waitFor();
});

test('where words cannot be coloured, the list works and says so', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(site.url(article));
  const [words = ''] = await someWords(page, 1);
  await selectWords(page, words);
  await page.keyboard.press('h');
  await page.getByText('Highlighted').waitFor();
  await page.keyboard.press('n');
  await page.getByText('This browser cannot colour words in the text.').waitFor();
  expect(await page.locator('.note-item blockquote').textContent()).toBe(words);
});

test('printing shows nothing of it', async () => {
  const page = await site.visit(article, { viewport: { width: 1280, height: 800 } });
  const [words = ''] = await someWords(page, 1);
  await selectWords(page, words);
  await page.keyboard.press('h');
  await page.locator('.notes-float').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.notes-float, .selection-tools, reader-notes').filter({ visible: true }).count(),
  ).toBe(0);
});

async function inSight(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error(`no ${selector}`);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(size.height);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(Math.round(box.x + box.width)).toBeLessThanOrEqual(size.width);
}

import { expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';

const site = openSite();
const article = articleAddress();

test('by keyboard: `?` lists the keys of this page, Escape closes and the focus returns', async () => {
  const page = await site.visit(article, { viewport: { width: 1280, height: 800 } });
  const link = page.locator('article a.concept').first();
  await link.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  expect(await keysIn(page)).toEqual(expect.arrayContaining(['?', '/', 'c', 'p']));
  expect(await violations(page)).toEqual([]);
  // Nothing behind it can be reached.
  await page.keyboard.press('c');
  expect(await page.locator('.contents-list:visible').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what does not work on a page is not listed', async () => {
  const narrow = await site.visit(article, { viewport: { width: 360, height: 800 } });
  await narrow.keyboard.press('?');
  await narrow.getByRole('dialog', { name: 'Keys' }).waitFor();
  const keys = await keysIn(narrow);
  expect(keys).toContain('c');
  expect(keys).not.toContain('p');
  expect(await narrow.getByText('In the side panel').count()).toBe(0);
  expect(await violations(narrow)).toEqual([]);
  const home = await site.visit('/');
  await home.keyboard.press('?');
  await home.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await keysIn(home)).not.toContain('c');
});

test('by touch: the button at the foot opens the list, its cross closes it', async () => {
  const page = await site.visit('/', {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: 'Keys' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Close' }).tap();
  expect(await dialog.count()).toBe(0);
});

test('by pointer: single letters are switched off, here and on the next page, and on again', async () => {
  const page = await site.visit('/');
  await page.getByRole('button', { name: 'Keys' }).click();
  const box = page.getByRole('checkbox');
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await page.mouse.click(5, 5);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('input');
  await page.goto(site.url('/concepts/'));
  await page.keyboard.press('?');
  await page.waitForTimeout(100);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await box.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('the first steps of Tab lead to the text, the search, the contents and the references', async () => {
  const page = await site.visit(article, { viewport: { width: 360, height: 800 } });
  for (const [words, at] of [
    ['Skip to the text', '#main'],
    ['Skip to the search', '#search-field'],
    ['Skip to the contents', '#contents'],
    ['Skip to the references', '#references'],
  ] as const) {
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: words });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.height).toBeGreaterThan(24);
    expect(await link.getAttribute('href')).toBe(at);
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
});

function keysIn(page: Page): Promise<readonly string[]> {
  return page.locator('.key-groups kbd').allTextContents();
}

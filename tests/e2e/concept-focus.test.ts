import { expect, test } from 'vitest';
import { articleAddress } from './article-address.ts';
import { expectFocus, expectNoFocus, focusStatus } from './concept-in-focus.ts';
import { openSite } from './open-site.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();

test('by keyboard: f, a name, Enter; then from place to place; Back, Forward, and Escape ends it', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 800 } });
  const shifts = await watchShifts(page, { unasked: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url(article), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /focus-mode|footnote-in-place/.test(url))).toEqual([]);
  await page.keyboard.press('f');
  const items = page.locator('.focus-list button');
  const name = (await items.nth(2).evaluate((button) => button.firstChild?.textContent))?.trim() ?? '?';
  const about = await items.nth(2).getAttribute('data-about');
  await page.keyboard.type(name);
  expect(await items.first().isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const { speaks } = await expectFocus(page);
  expect(new URL(page.url()).searchParams.get('about')).toBe(about);
  await page.goBack();
  await expectNoFocus(page);
  expect(page.url()).toBe(site.url(article));
  await page.goForward();
  await expectFocus(page);
  await page.getByRole('button', { name: 'Next place' }).press('Enter');
  await expect.poll(() => focusStatus(page)).toMatch(new RegExp(`^\\d+ of ${speaks}$`));
  const top = await page.locator('[data-here]').evaluate((block) => block.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(800);
  await page.keyboard.press('Escape');
  await expectNoFocus(page);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(await shifts()).toEqual([]);
});

test('by touch: a concept is tapped, its places gone through, and it is ended', async () => {
  const page = await site.visit(article, {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: 'Focus', exact: true }).tap();
  await page.locator('.focus-list button').first().tap();
  const { speaks } = await expectFocus(page);
  const at = async () => Number((await focusStatus(page)).split(' ')[0]);
  const next = page.getByRole('button', { name: 'Next place' });
  const before = await next.boundingBox();
  await next.tap();
  const first = await at();
  await next.tap();
  expect(await at()).toBe((first % speaks) + 1);
  expect(await next.boundingBox()).toEqual(before);
  await page.getByRole('button', { name: 'Place before' }).tap();
  expect(await at()).toBe(first);
  await page.getByRole('button', { name: 'End the focus' }).tap();
  await expectNoFocus(page);
});

test('a concept that is none of the article’s is said to be none; without scripts there is no bar', async () => {
  const page = await site.visit(`${article}?about=%3Cb%3Enone`);
  await page.getByText('This article does not speak of “<b>none”.').waitFor();
  expect(await page.locator('[data-aside]').count()).toBe(0);
  await page.getByRole('button', { name: 'End the focus' }).click();
  await expectNoFocus(page);
  const plain = await site.visit(`${article}?about=x`, { javaScriptEnabled: false });
  expect(await plain.locator('reader-tools').isVisible()).toBe(false);
});

import { expect, test } from 'vitest';
import { DIST, pagesIn } from '../built-site.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const article = articleAddress();
/** An article with a long box. */
const boxed =
  pagesIn(DIST).find(({ html }) => html.includes('<summary class="box-title"'))?.address ?? article;
const QUIET = '.margin-note, .claim-mark, .terms, .passage-mark, .rail, .reading-note';

test('key points come first, then the sections, each with its terms folded', async () => {
  const page = await site.visit(article, { viewport: { width: 360, height: 800 }, hasTouch: true });
  expect(await page.locator('article > *').first().getAttribute('class')).toBe('key-points');
  const terms = page.locator('article > h2 + .terms').first();
  expect(await terms.locator('dt').first().isVisible()).toBe(false);
  await terms.locator('summary').tap();
  expect(await terms.locator('dt').first().isVisible()).toBe(true);
  const links = await terms.locator('dt a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const words = await terms.locator('dd').allTextContents();
  expect(links.filter((address) => !address?.includes('/concepts/'))).toEqual([]);
  expect(words.filter((word) => !/^\S.+\.$/.test(word))).toEqual([]);
  expect(words.length).toBe(links.length);
});

test('q leaves the text alone with its numbers; a button brings the rest back', async () => {
  const page = await site.visit(article, { viewport: { width: 1280, height: 800 } });
  const shown = () =>
    page.evaluate((selector) => {
      const style = (one: string) => getComputedStyle(document.querySelector(one) ?? document.body);
      return {
        round: [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length,
        underlay: style('.claim').backgroundImage === 'none',
        concept: style('.prose a.concept').textDecorationLine,
        number: document.querySelector('.prose .citation a')?.checkVisibility(),
      };
    }, QUIET);
  const before = await shown();
  await page.keyboard.press('q');
  await expect.poll(shown).toEqual({ round: 0, underlay: true, concept: 'none', number: true });
  expect(await page.locator('quiet-mode [role=status]').textContent()).toContain('Quiet mode is on');
  // Kept on this device, and left by hand.
  await page.reload();
  expect((await shown()).round).toBe(0);
  await page.getByRole('button', { name: 'Leave quiet mode' }).click();
  await expect.poll(shown).toEqual(before);
  expect(before.round).toBeGreaterThan(100);
  expect(await page.getByRole('button', { name: 'Leave quiet mode' }).count()).toBe(0);
});

test('a long box unfolds by its title, by a link to what is in it, by its passages, and on paper', async () => {
  const page = await site.visit(boxed);
  const box = page.locator('.box:has(> details)').first();
  const inside = box.locator('details > [id]:not(.box-title)').first();
  const id = (await inside.getAttribute('id')) ?? '';
  expect(await inside.isVisible()).toBe(false);
  await box.locator('summary').press('Enter');
  expect(await inside.isVisible()).toBe(true);
  await box.locator('summary').press('Enter');
  await page.evaluate((anchor) => (location.hash = anchor), id);
  await expect.poll(() => inside.isVisible()).toBe(true);
  await box.locator('summary').press('Enter');
  await box.locator('summary').hover();
  await box.locator('> .passage-mark').focus();
  await page.keyboard.press('ArrowDown');
  expect(await inside.isVisible()).toBe(true);
  await box.locator('summary').press('Enter');
  await page.emulateMedia({ media: 'print' });
  expect(await inside.isVisible()).toBe(true);
  expect(await page.locator('.terms, .margin-note').first().isVisible()).toBe(false);
});

test('the line being read stays where it is when quiet mode comes and goes', async () => {
  const page = await site.visit(article, { viewport: { width: 360, height: 800 } });
  await page.locator('article > p').nth(30).scrollIntoViewIfNeeded();
  const places = () =>
    page
      .locator('article :is(p, li)[id]')
      .evaluateAll((all) => all.map((one) => [one.id, one.getBoundingClientRect().top] as const));
  const [id] = (await places()).find(([, top]) => top > 64) ?? [];
  const topOf = async () => new Map(await places()).get(id ?? '') ?? NaN;
  const before = await topOf();
  for (const quiet of ['on', undefined]) {
    await page.keyboard.press('q');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['quiet'])).toBe(quiet);
    // Less than a line and a half: a block above may have become shorter by a line within it.
    expect(Math.abs((await topOf()) - before)).toBeLessThan(45);
  }
});

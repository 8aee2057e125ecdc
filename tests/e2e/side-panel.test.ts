import { expect, test } from 'vitest';
import { articleAddress } from './article-address.ts';
import { linesInSight, movedSince, openPanel, placeInHand, rowsHere } from './open-panel.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchSaid } from './watch-said.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
const viewport = { width: 1280, height: 800 };

test('by keyboard: the key opens it, arrows go through tabs, rows and places, Escape returns', async () => {
  const page = await site.visit(article, { viewport });
  const link = page.locator('article p a.concept').nth(20);
  await link.focus();
  await page.keyboard.press('p');
  const panel = page.getByRole('complementary', { name: 'In this article' });
  await panel.waitFor();
  await page.keyboard.press('ArrowRight');
  const tab = panel.getByRole('tab', { selected: true });
  expect(await tab.textContent()).toMatch(/^Concepts \d+$/);
  await panel.getByRole('searchbox', { name: 'Filter concepts' }).focus();
  const all = await panel.getByRole('listitem').count();
  expect(await tab.textContent()).toBe(`Concepts ${all}`);
  await page.keyboard.type((await link.textContent())?.slice(0, 5) ?? '');
  expect(await panel.getByRole('listitem').count()).toBeLessThan(all);
  await page.keyboard.press('Escape');
  expect(await panel.getByRole('listitem').count()).toBe(all);
  await panel.locator('.panel-row[tabindex="0"]').focus();
  const said = await watchSaid(page);
  // A row with several places.
  const index = await panel
    .locator('.panel-row')
    .evaluateAll((rows) => rows.findIndex((row) => /[3-9] times/.test(row.textContent)));
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const lit = await page.locator('article [data-found]').count();
  expect(lit).toBeGreaterThan(2);
  const at = () => page.locator('.panel-said').textContent();
  for (let step = 0; step < lit; step += 1) await page.keyboard.press('ArrowLeft');
  expect(await at()).toContain(`1 of ${lit},`);
  await page.keyboard.press('ArrowRight');
  expect(await at()).toContain(`2 of ${lit},`);
  const { top, bottom, isCovered } = await placeInHand(page);
  expect(top).toBeGreaterThanOrEqual(44);
  expect(bottom).toBeLessThanOrEqual(800);
  expect(isCovered).toBe(false);
  expect((await said()).at(-1)).toMatch(new RegExp(`^2 of ${lit}, in “.+”$`));
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await page.locator('[data-found]').count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('by pointer: a row lights its places and steps through them, and leads back and on', async () => {
  const page = await site.visit(article, { viewport });
  await page.getByRole('button', { name: 'Side panel' }).click();
  const panel = page.locator('.side-panel');
  const row = panel.locator('li', { has: page.locator('.panel-row', { hasText: /[4-9] times/ }) }).first();
  await row.locator('.panel-row').click();
  const before = await page.evaluate(() => scrollY);
  await panel.getByRole('button', { name: 'Next place' }).click();
  await panel.getByRole('button', { name: 'Next place' }).click();
  expect((await placeInHand(page)).isCovered).toBe(false);
  expect(await page.evaluate(() => scrollY)).not.toBe(before);
  await panel.getByRole('button', { name: 'Back to where you were' }).click();
  expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(before);
  const link = panel.getByRole('link', { name: /^Page/ });
  const target = (await link.getAttribute('href')) ?? '';
  expect(target).toMatch(/\/references\/.+\/$/);
  await row.locator('.panel-row').click();
  expect(await page.locator('[data-found]').count()).toBe(0);
  await panel.getByRole('button', { name: 'Close' }).click();
  expect(await panel.count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Side panel' }).getAttribute('aria-expanded')).toBe('false');
});

test('a sentence that is pressed marks its rows and moves no line', async () => {
  const page = await site.visit(article, { viewport });
  await openPanel(page);
  const { x, y, works } = await page.evaluate(() => {
    // One whose first sentence ends with a citation.
    const block = [...document.querySelectorAll('article > p[id]')]
      .slice(8)
      .find(({ childNodes: [text, group] }) => {
        return (
          text instanceof Text &&
          !text.data.includes('. ') &&
          group instanceof Element &&
          group.matches('.citation')
        );
      });
    const text = block?.firstChild;
    if (!block || !text) throw new Error('no such sentence');
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(text, 1);
    range.setEnd(text, 5);
    const { left, top, height } = range.getBoundingClientRect();
    const group = block.querySelector('.citation');
    return { x: left, y: top + height / 2, works: group?.getAttribute('data-works')?.split(' ') ?? [] };
  });
  const before = await linesInSight(page);
  const said = await watchSaid(page);
  await page.mouse.click(x, y);
  await expect.poll(() => rowsHere(page)).not.toEqual([]);
  const titles = await page.evaluate(
    (ids) => ids.map((id) => document.querySelector(`#ref-${id} a`)?.textContent),
    works,
  );
  expect(await rowsHere(page)).toEqual(expect.arrayContaining(titles));
  const inView = await page.evaluate(() => {
    const row = document.querySelector('.side-panel li[data-used]')?.getBoundingClientRect();
    const list = document.querySelector('.side-panel ul')?.getBoundingClientRect();
    return !!row && !!list && row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
  });
  expect(inView).toBe(true);
  expect(await movedSince(page, before)).toEqual([]);
  expect(await said()).toHaveLength(1);
});

test('it moves no line of the text and is accessible, light and dark', async () => {
  const page = await site.newPage({ viewport });
  const shifts = await watchShifts(page);
  await page.goto(site.url(article));
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('button', { name: 'Side panel' }).focus();
  await page.evaluate(() => {
    // Below drawings that take less room while the panel is open.
    document
      .querySelector('article > figure:last-of-type ~ p[id]')
      ?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await page.waitForTimeout(300);
  const before = await linesInSight(page);
  await page.keyboard.press('p');
  await page.locator('.side-panel').waitFor();
  expect(await movedSince(page, before)).toEqual([]);
  expect(await page.locator('.margin-note').first().isVisible()).toBe(false);
  for (const name of ['Figures', 'Claims']) {
    await page.getByRole('tab', { name }).click();
    await page.locator('.panel-row').nth(3).click();
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  const lines = await linesInSight(page);
  await page.keyboard.press('Escape');
  expect(await movedSince(page, lines)).toEqual([]);
  expect(await shifts()).toEqual([]);
});

test('by touch on a tablet; where there is no margin there is no panel', async () => {
  const page = await site.visit(article, { viewport, hasTouch: true, isMobile: true });
  await page.getByRole('button', { name: 'Side panel' }).tap();
  const row = page.locator('.panel-row').nth(1);
  await row.tap();
  expect(await page.locator('article [data-found]').count()).toBeGreaterThan(0);
  for (const button of await page.locator('.panel-steps :is(button:not([hidden]), a)').all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.width).toBeGreaterThanOrEqual(24);
  }
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect.poll(() => page.locator('.side-panel').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Side panel' }).isVisible()).toBe(false);
  await page.keyboard.press('p');
  await page.waitForTimeout(100);
  expect(await page.locator('.side-panel').count()).toBe(0);
});

test('without a network for the cards the text itself tells what the rows say', async () => {
  const page = await site.visit(article, { viewport });
  await page.route('**/cards.json', (route) => route.abort());
  await openPanel(page);
  expect(await page.locator('.panel-name').first().textContent()).toBe(
    await page.locator('.reference-list > li').first().locator('a').first().textContent(),
  );
});

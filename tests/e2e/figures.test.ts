import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { pageOfEachType } from '../built-site.ts';
import { cardsOf } from './open-card.ts';
import { figureOf, pictureIn, placeOf, swipe, viewerOf } from './open-figure.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

type Locator = ReturnType<Page['locator']>;

const site = openSite();
const addressOf = (type: string) => pageOfEachType().find(([name]) => name === type)?.[1] ?? '/';
const address = addressOf('article');
const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 360, height: 740 } };
const PHONE = { ...NARROW, hasTouch: true, isMobile: true };

describe.each([
  ['360', NARROW],
  ['1280', WIDE],
])('by keyboard at %s px', (_, options) => {
  test('o opens the figure in hand; keys move and zoom it; Escape puts all back as it was', async () => {
    const page = await site.newPage(options);
    const shifts = await watchShifts(page);
    await page.goto(site.url(address));
    await page.evaluate(() => document.fonts.ready);
    await page.keyboard.press('o');
    const figure = await figureOf(page, 'diagram');
    const isAsBefore = await keep(figure);
    const height = await heightOf(figure);
    await figure.locator('svg a').first().focus();
    await page.keyboard.press('o');
    await viewerOf(page).waitFor();
    expect(await heightOf(figure)).toBe(height);
    const whole = await placeOf(page);
    await page.keyboard.press('-');
    expect(await placeOf(page)).toEqual(whole);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('+');
    const large = await placeOf(page);
    expect(large.width / whole.width).toBeCloseTo(1.4 ** 3, 1);
    expect(await viewerOf(page).locator('output').textContent()).toBe('274%');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await placeOf(page)).toEqual({ ...large, x: large.x - 60, y: large.y - 60 });
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('+');
    const { width } = await placeOf(page);
    expect(width / whole.width).toBeLessThan(16);
    await page.keyboard.press('0');
    expect(await placeOf(page)).toEqual(whole);
    await page.keyboard.press('Escape');
    expect(await viewerOf(page).count()).toBe(0);
    expect(await focused(page)).toBe('Open large');
    await expect.poll(isAsBefore).toBe(true);
    expect(await shifts()).toEqual([]);
  });
});

test('Tab brings what it comes to into sight, and Enter on a link opens its card in the dialog', async () => {
  const page = await site.visit(address, NARROW);
  await (await figureOf(page, 'diagram')).locator('.figure-large').press('Enter');
  await viewerOf(page).waitFor();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('+');
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    const inSight = await page.evaluate(() => {
      const { left, right, top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const stage = document.querySelector('.figure-stage')?.getBoundingClientRect() ?? new DOMRect();
      return left < stage.right && right > stage.left && top < stage.bottom && bottom > stage.top;
    });
    expect(inSight).toBe(true);
  }
  await page.keyboard.press('Enter');
  await cardsOf(page).waitFor();
  expect(await cardsOf(page).evaluate((card) => card.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await cardsOf(page).count()).toBe(0);
  expect(await viewerOf(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await viewerOf(page).count()).toBe(0);
});

describe('by pointer', () => {
  test('a wheel zooms where the pointer is, a drag moves and is no click, two clicks show the whole', async () => {
    const page = await site.visit(address, WIDE);
    await (await figureOf(page, 'diagram')).hover();
    await page.keyboard.press('o');
    await viewerOf(page).waitFor();
    const whole = await placeOf(page);
    // Clear of all links, where a card would open meanwhile.
    const at = { x: whole.x + 5, y: whole.y + 3 };
    await page.mouse.move(at.x, at.y);
    for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -300);
    await isWider(page, whole.width * 3);
    const larger = await placeOf(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -20);
    await page.keyboard.up('Control');
    await isWider(page, larger.width);
    const large = await placeOf(page);
    const share = (place: typeof whole) => (at.x - place.x) / place.width;
    expect(share(large)).toBeCloseTo(share(larger), 2);
    const link = await pictureIn(page).locator('a.diagram-node').first().boundingBox();
    const from = { x: (link?.x ?? 0) + 30, y: (link?.y ?? 0) + 30 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 50, from.y - 20, { steps: 4 });
    await page.mouse.up();
    const { x, y } = await placeOf(page);
    expect(x).toBe(large.x - 50);
    expect(Math.abs(y - large.y)).toBeLessThanOrEqual(20);
    expect(await cardsOf(page).count()).toBe(0);
    const empty = await page.evaluate(() => {
      const tens = Array.from({ length: 60 }, (_, index) => 100 + index * 10);
      const y = tens.find((at) => document.elementFromPoint(300, at)?.closest('svg, a')?.localName === 'svg');
      return { x: 300, y: y ?? Number.NaN };
    });
    await page.mouse.dblclick(empty.x, empty.y);
    expect(await placeOf(page)).toEqual(whole);
    await pictureIn(page).locator('a.diagram-node').first().click();
    await cardsOf(page).waitFor();
    await page.getByRole('button', { name: 'Close' }).last().click();
    await viewerOf(page).getByRole('button', { name: 'Close' }).click();
    expect(await viewerOf(page).count()).toBe(0);
  });

  test('the table of a plot opens beside it, and a work in the caption leads to its place in the page', async () => {
    const page = await site.visit(address, WIDE);
    await page.keyboard.press(',');
    await page.getByRole('switch', { name: 'Previews' }).click();
    await page.keyboard.press('Escape');
    const figure = await figureOf(page, 'plot');
    await figure.locator('.figure-large').click();
    const table = viewerOf(page).getByRole('button', { name: 'Table' });
    expect(await table.getAttribute('aria-pressed')).toBe('false');
    await table.click();
    expect(await viewerOf(page).locator('tbody tr').first().isVisible()).toBe(true);
    expect(await pictureIn(page).isVisible()).toBe(true);
    const link = viewerOf(page).locator('figcaption .citation a').first();
    const target = await link.getAttribute('href');
    await link.click();
    expect(await viewerOf(page).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe(target);
    expect(await figure.locator('details[open]').count()).toBe(0);
  });
});

test('by touch two fingers zoom, one moves, and a tap on a link opens its sheet', async () => {
  const page = await site.visit(address, PHONE);
  await (await figureOf(page, 'diagram')).locator('.figure-large').tap();
  await viewerOf(page).waitFor();
  const whole = await placeOf(page);
  const y = 250;
  await swipe(page, [
    [
      [160, y],
      [80, y],
    ],
    [
      [200, y],
      [280, y],
    ],
  ]);
  const large = await placeOf(page);
  expect(large.width / whole.width).toBeGreaterThan(3);
  await swipe(page, [
    [
      [200, y],
      [160, y + 10],
    ],
  ]);
  expect((await placeOf(page)).x).toBe(large.x - 40);
  expect(await cardsOf(page).count()).toBe(0);
  await viewerOf(page).getByRole('button', { name: 'Fit' }).tap();
  await pictureIn(page).locator('a.diagram-node').first().tap();
  await cardsOf(page).waitFor();
  expect((await cardsOf(page).boundingBox())?.width).toBe(360);
});

test.each([
  ['concept', 'figure.neighbourhood'],
  ['home', 'main figure'],
])('the drawing of the %s page opens large too', async (type, selector) => {
  const page = await site.visit(addressOf(type), WIDE);
  const figure = page.locator(selector);
  const isAsBefore = await keep(figure);
  await figure.locator('.figure-large').click();
  await viewerOf(page).waitFor();
  expect(await pictureIn(page).count()).toBe(1);
  await viewerOf(page).locator('.figure-stage').press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg a') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isAsBefore).toBe(true);
});

test('an open figure with its list is accessible', async () => {
  const page = await site.visit(address, NARROW);
  await (await figureOf(page, 'diagram')).locator('.figure-large').press('Enter');
  await viewerOf(page).getByRole('button', { name: 'List' }).click();
  expect(await violations(page)).toEqual([]);
});

test('without scripts a figure has its files and no button', async () => {
  const page = await site.visit(address, { ...NARROW, javaScriptEnabled: false });
  const figure = page.locator('figure:has(.plot)').first();
  expect(await figure.locator('button').count()).toBe(0);
  await figure.getByText('Download', { exact: true }).click();
  for (const [name, type] of [
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
    ['CSV', 'text/csv'],
  ] as const) {
    const link = figure.getByRole('link', { name, exact: true });
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${name.toLowerCase()}$`));
    const response = await page.request.get(download.url());
    expect(response.headers()['content-type']).toContain(type);
  }
});

/** A wheel is heard of a moment after it has turned. */
async function isWider(page: Page, least: number): Promise<void> {
  await page.waitForFunction(
    (width) => (document.querySelector('.figure-stage svg')?.getBoundingClientRect().width ?? 0) > width,
    least,
  );
}

function heightOf(figure: Locator): Promise<number> {
  return figure.evaluate((element) => element.getBoundingClientRect().height);
}

/** Keeps a figure as it is now; the answer says whether it has come to be as it was. */
async function keep(figure: Locator): Promise<() => Promise<boolean>> {
  const copy = await figure.evaluateHandle((element) => element.cloneNode(true));
  return () => figure.evaluate((element, before) => element.isEqualNode(before), copy);
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

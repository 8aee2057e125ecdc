import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { pagesIn, DIST } from '../built-site.ts';
import { openSite } from './open-site.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
/** Every page that has an explorable, and the explorable's name. */
const places = pagesIn(DIST).flatMap(({ address, html }) =>
  [...html.matchAll(/<x-explorable data-name="([a-z-]+)"/g)].map(([, name = '']) => [name, address] as const),
);
const [[name, address] = ['', '/']] = places;
const NARROW = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

/** Scrolls to an explorable and waits until it is alive. */
async function play(page: Page, which = name) {
  const host = page.locator(`x-explorable[data-name=${which}]`);
  await host.scrollIntoViewIfNeeded();
  await host.locator('.explorable-foot').waitFor();
  return host;
}

describe('an explorable', () => {
  test('there is one', () => {
    expect(places.length).toBeGreaterThan(0);
  });

  test.each(places)(
    '%s is played by keyboard, told, kept in the address and taken back',
    async (which, at) => {
      const page = await site.visit(at);
      const host = await play(page, which);
      const read = () =>
        host.evaluate((element) => ({
          picture: element.querySelector('.explorable-picture')?.innerHTML,
          table: element.querySelector('.plot-table table')?.innerHTML,
          summary: element.querySelector('.explorable-summary')?.textContent,
          outputs: [...element.querySelectorAll('output')].map(({ textContent }) => textContent),
        }));
      await host.getByText('Read as a table').click();
      const start = await read();
      for (const slider of await host.locator('input').all()) {
        await slider.focus();
        for (const key of ['End', 'Home', 'PageUp']) await page.keyboard.press(key);
      }
      await expect.poll(async () => (await read()).picture).not.toBe(start.picture);
      expect((await read()).table).not.toBe(start.table);
      // What was played last is told, and stands in the address, once the hand rests.
      await page.waitForTimeout(800);
      expect(new URL(page.url()).search).toContain(`${which}.`);
      const played = await read();
      expect(played.picture).not.toMatch(/NaN|Infinity|undefined/);
      expect(await host.locator('[role=status]').innerText()).toBe(played.summary);

      const again = await site.visit(at + new URL(page.url()).search);
      const shared = await play(again, which);
      await expect
        .poll(() => shared.locator('.explorable-picture').evaluate((picture) => picture.innerHTML))
        .toBe(played.picture);

      await host.getByRole('button', { name: 'Back to the start values' }).click();
      await expect.poll(read).toEqual(start);
      await expect.poll(() => new URL(page.url()).search).toBe('');
    },
  );

  test('is played by touch on a narrow screen, and nothing moves that is not played with', async () => {
    const page = await site.newPage(NARROW);
    const shifts = await watchShifts(page);
    await page.goto(site.url(address));
    await page.evaluate(() => document.fonts.ready);
    const host = await play(page);
    const slider = host.locator('input').first();
    await slider.scrollIntoViewIfNeeded();
    const before = await host.locator('.explorable-summary').innerText();
    const box = await slider.boundingBox();
    if (!box) throw new Error('No slider');
    expect(box.height).toBeGreaterThanOrEqual(24);
    await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
    await expect.poll(() => host.locator('.explorable-summary').innerText()).not.toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await shifts()).toEqual([]);
  });

  test('says in a line that the address holds nonsense, and starts as it would', async () => {
    const host = await play(await site.visit(address));
    const parameter = await host.locator('input').first().getAttribute('name');
    const start = await host.locator('.explorable-picture').innerHTML();
    const page = await site.visit(`${address}?${name}.${String(parameter)}=%3Cimg%20src%3Dx%3E`);
    const odd = await play(page);
    expect(await odd.locator('.explorable-note').innerText()).toContain('The start value stands.');
    expect(await odd.locator('.explorable-picture').innerHTML()).toBe(start);
    expect(await odd.locator('img').count()).toBe(0);
  });

  test('without scripts is a picture, a table and what it assumes', async () => {
    const page = await site.visit(address, { javaScriptEnabled: false });
    const host = page.locator('x-explorable').first();
    expect(await host.locator('.explorable-controls').isVisible()).toBe(false);
    expect(await host.locator('svg[role=img]').isVisible()).toBe(true);
    await host.getByText('Read as a table').click();
    expect(await host.locator('table').isVisible()).toBe(true);
    await host.getByText('What it assumes').click();
    expect(await host.locator('details li').first().isVisible()).toBe(true);
  });

  test('reads what moves it only when it comes near the view', async () => {
    const page = await site.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('explorable-desk')) scripts.push(request.url());
    });
    await page.goto(site.url(address));
    expect(scripts).toEqual([]);
    await play(page);
    expect(scripts).toHaveLength(1);
  });
});

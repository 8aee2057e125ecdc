import { expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
const NARROW = { width: 360, height: 800 };
const WIDE = { width: 1280, height: 800 };
const MOST = { size: 'largest', measure: 'wide', typeface: 'sans' };

test('by pointer: the theme follows the system until one is chosen, which then holds on every page', async () => {
  const page = await site.visit('/', { colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.locator('.masthead').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  const light = await background();
  expect(light).not.toBe(dark);
  await page.goto(site.url('/concepts/'));
  expect(await background()).toBe(light);
  await page.keyboard.press(',');
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await background()).toBe(dark);
  expect(await panelOf(page).getByRole('status').textContent()).not.toBe('');
  expect(await page.evaluate(() => localStorage.getItem('settings'))).toBeNull();
});

test('by keyboard: the key opens it, arrows choose, Escape closes it and the focus returns', async () => {
  const page = await site.visit(article, { viewport: WIDE, colorScheme: 'dark' });
  await page.locator('reader-tools').getByRole('button', { name: 'Settings' }).focus();
  await page.keyboard.press(',');
  await page.locator('input[name=theme]:checked:focus').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
  await page.locator('input[name=keys]').press('Space');
  await page.keyboard.press('Escape');
  expect(await panelOf(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('reader-tools') !== null)).toBe(true);
  // The letters are off now.
  await page.keyboard.press(',');
  await page.waitForTimeout(100);
  expect(await panelOf(page).count()).toBe(0);
});

test.each([NARROW, WIDE])(
  'a choice of everything larger shifts nothing while the page loads at $width px',
  async (viewport) => {
    const page = await site.newPage({ viewport });
    await store(page, MOST);
    const shifts = await watchShifts(page);
    await page.goto(site.url(article));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    expect(await shifts()).toEqual([]);
    const text = await page
      .locator('article > p:not([class])')
      .first()
      .evaluate((paragraph) => {
        const { fontSize, fontFamily } = getComputedStyle(paragraph);
        return { size: parseFloat(fontSize), family: fontFamily };
      });
    expect(text.size).toBeGreaterThan(23);
    expect(text.family).toMatch(/Sans/);
  },
);

test('the block that is being read stays where it is, whatever changes', async () => {
  const page = await site.visit(article, { viewport: WIDE });
  await page.locator('article > p').nth(20).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    scrollBy({ top: 90, behavior: 'instant' });
  });
  const before = await blockBeingRead(page);
  await page.keyboard.press(',');
  for (const name of ['Largest', 'Sans serif', 'Small', 'Narrow']) {
    await page.getByRole('radio', { name }).check();
    await page.waitForTimeout(80);
    const after = await blockBeingRead(page);
    expect(after.id, name).toBe(before.id);
    expect(Math.abs(after.part - before.part), name).toBeLessThan(0.02);
  }
});

test('by touch: the bar’s button opens the one panel, a switch turns previews off, and a touch beside closes it', async () => {
  const page = await site.visit(article, { viewport: NARROW, hasTouch: true, isMobile: true });
  await page.locator('reader-tools').getByRole('button', { name: 'Settings' }).tap();
  await panelOf(page).getByText('Previews').tap();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset['previews'])).toBe('off');
  await page.touchscreen.tap(180, 20);
  await expect.poll(() => panelOf(page).count()).toBe(0);
  expect(await page.locator('.settings-panel').count()).toBe(1);
  const button = page.locator('reader-tools').getByRole('button', { name: 'Settings' });
  await button.tap();
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
});

test('another tab follows at once', async () => {
  const page = await site.visit('/');
  const other = await page.context().newPage();
  await other.goto(site.url('/about/'));
  await page.keyboard.press(',');
  await page.getByRole('radio', { name: 'Largest' }).check();
  await expect.poll(() => other.evaluate(() => document.documentElement.dataset['size'])).toBe('largest');
});

test('where nothing can be kept, the panel says so, and a choice holds for the page', async () => {
  const page = await site.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(site.url('/'));
  await page.keyboard.press(',');
  await page.getByText('holds for this page only').waitFor();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('the largest text fits a narrow screen', async () => {
  const page = await site.newPage({ viewport: NARROW });
  await store(page, MOST);
  for (const [name, address] of pageOfEachType().filter(([type]) => /^(article|concept|home)$/.test(type))) {
    await page.goto(site.url(address));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(360);
  }
});

/** The open panel. */
function panelOf(page: Page) {
  return page.locator('.settings-panel:popover-open');
}

/** Lets a tab find settings on its device. */
async function store(page: Page, settings: object): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem('settings', kept);
  }, JSON.stringify(settings));
}

/** Which block stands at the line being read, and how much of it has gone by. */
function blockBeingRead(page: Page): Promise<{ id: string; part: number }> {
  return page.evaluate(() => {
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const block = [...document.querySelectorAll('article :is(p, li, h2, h3, figure)[id]')].find(
      (one) => one.getBoundingClientRect().bottom > line,
    );
    const { top = NaN, height = NaN } = block?.getBoundingClientRect() ?? {};
    return { id: block?.id ?? '', part: (line - top) / height };
  });
}

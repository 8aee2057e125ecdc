import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
const MOST = { size: 'largest', measure: 'wide', typeface: 'sans' };

test('by pointer: the theme follows the system until one is chosen, which then holds on every page', async () => {
  const page = await site.visit('/', { colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.locator('.masthead').getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Light', { exact: true }).click();
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

describe.each([360, 1280])('at %i px', (width) => {
  test('by keyboard: the key opens it, arrows choose, Escape closes it and the focus returns', async () => {
    const page = await site.visit(article, { viewport: { width, height: 800 } });
    await page.locator('reader-tools').getByRole('button', { name: 'Settings' }).focus();
    await page.keyboard.press(',');
    await page.locator('input[name=theme]:checked:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    await page.locator('input[name=keys]').press('Space');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.keyboard.press('Escape');
    expect(await panelOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('reader-tools') !== null)).toBe(true);
    await page.keyboard.press(',');
    await page.waitForTimeout(100);
    expect(await panelOf(page).count()).toBe(0);
  });

  test('a choice of everything larger shifts nothing while the page loads', async () => {
    const page = await site.newPage({ viewport: { width, height: 800 } });
    await store(page, MOST);
    const shifts = await watchShifts(page);
    await page.goto(site.url(article));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    expect(await shifts()).toEqual([]);
    expect(
      await page.evaluate(() => {
        const { fontSize, fontFamily } = getComputedStyle(document.querySelector('article p') as Element);
        return [parseFloat(fontSize) > 23, fontFamily.includes('Sans')];
      }),
    ).toEqual([true, true]);
  });

  test('the block that is being read stays where it is, whatever changes', async () => {
    const page = await site.visit(article, { viewport: { width, height: 800 } });
    await page.locator('article > p').nth(20).scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      scrollBy({ top: 90, behavior: 'instant' });
    });
    const before = await blockBeingRead(page);
    await page.keyboard.press(',');
    for (const [name, value] of [
      ['size', 'largest'],
      ['typeface', 'sans'],
      ['size', 'small'],
      ['measure', 'narrow'],
    ] as const) {
      // On the narrow screen the length of lines is not to be chosen.
      const input = panelOf(page).locator(`input[name=${name}][value=${value}]`);
      await input.evaluate((element: HTMLInputElement) => {
        element.click();
      });
      await page.waitForTimeout(80);
      const after = await blockBeingRead(page);
      expect([after.id, Math.abs(after.part - before.part) < 0.02], `${name} ${value}`).toEqual([
        before.id,
        true,
      ]);
    }
  });
});

test('by touch: the bar’s button opens the one panel, a switch turns previews off, and a touch beside closes it', async () => {
  const page = await site.visit(article, {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('reader-tools').getByRole('button', { name: 'Settings' }).tap();
  await panelOf(page).getByText('Previews').tap();
  expect(await page.evaluate(() => document.documentElement.dataset['previews'])).toBe('off');
  await page.touchscreen.tap(180, 20);
  await expect.poll(() => panelOf(page).count()).toBe(0);
  expect(await page.locator('.settings-panel').count()).toBe(1);
  const button = page.locator('reader-tools').getByRole('button', { name: 'Settings' });
  await button.tap();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
});

test('another tab follows at once', async () => {
  const page = await site.visit('/');
  const other = await page.context().newPage();
  await other.goto(site.url('/about/'));
  await page.keyboard.press(',');
  await page.getByText('Largest').click();
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
  await page.getByText('Dark', { exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('the largest text fits a narrow screen', async () => {
  const page = await site.newPage({ viewport: { width: 360, height: 800 } });
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
    const block = [...document.querySelectorAll('article > :is(p, h2, h3, figure)[id]')].find(
      (one) => one.getBoundingClientRect().bottom > line,
    );
    const { top = NaN, height = NaN } = block?.getBoundingClientRect() ?? {};
    return { id: block?.id ?? '', part: (line - top) / height };
  });
}

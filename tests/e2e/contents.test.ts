import { expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';

const site = openSite();
const article = articleAddress();
const viewport = { width: 360, height: 800 };

test('by keyboard: the key opens the contents at the section in hand, Enter goes to one below the bar', async () => {
  const page = await site.visit(article, { viewport });
  await goTo(page, 3);
  await page.keyboard.press('c');
  const panel = page.getByRole('dialog', { name: 'Contents' });
  await panel.waitFor();
  const current = panel.locator('[aria-current]');
  const titles = await page
    .locator('.rail li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(await focusedHref(page)).toBe(titles[3]);
  expect(await current.count()).toBe(1);
  expect(await panel.getByText(/^\d+ min left$/).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await panel.isVisible()).toBe(false);
  await expect.poll(() => headingTop(page, titles[4] ?? '')).toBeGreaterThanOrEqual(44);
  expect(await headingTop(page, titles[4] ?? '')).toBeLessThan(120);
  await page.keyboard.press('c');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
});

test('by touch and by pointer the button opens and closes them, and a section closes them too', async () => {
  for (const touch of [true, false]) {
    const page = await site.visit(article, { viewport, hasTouch: touch, isMobile: touch });
    await goTo(page, 5);
    // The bar comes back as soon as one scrolls back.
    await page.mouse.wheel(0, -60);
    const button = page.getByRole('button', { name: 'Contents', exact: true });
    const press = (target: typeof button) => (touch ? target.tap() : target.click());
    const panel = page.getByRole('dialog', { name: 'Contents' });
    await press(button);
    await panel.waitFor();
    await press(button);
    expect(await panel.isVisible()).toBe(false);
    await press(button);
    await panel.waitFor();
    const first = panel.getByRole('link').first();
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(36);
    const href = (await first.getAttribute('href')) ?? '';
    await press(first);
    expect(await panel.isVisible()).toBe(false);
    await expect.poll(() => headingTop(page, href)).toBeGreaterThanOrEqual(44);
    expect(await headingTop(page, href)).toBeLessThan(120);
  }
});

test('where the rail stands beside the text there is no tool, and the key leads to the rail', async () => {
  const page = await site.visit(article, { viewport: { width: 1440, height: 900 } });
  expect(await page.getByRole('button', { name: 'Contents', exact: true }).isVisible()).toBe(false);
  await goTo(page, 2);
  await page.keyboard.press('c');
  expect(await focusedHref(page)).toBe(await page.locator('.rail [aria-current]').getAttribute('href'));
});

test('Back returns to a line that the bar does not cover, and the bar never leaves its place in the page', async () => {
  const page = await site.visit(article, { viewport });
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(300);
  const isOver = () => page.evaluate(() => document.querySelector('reader-tools')?.hasAttribute('data-away'));
  expect(await isOver()).toBe(false);
  await goTo(page, 4);
  await page.goto(site.url('/concepts/'));
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await expect.poll(isOver).toBe(true);
});

/** Scrolls so that a section's heading has just passed the top. */
async function goTo(page: Page, section: number): Promise<void> {
  await page.evaluate((index) => {
    const link = document.querySelectorAll<HTMLAnchorElement>('.rail li a')[index];
    const heading = link && document.querySelector(link.hash);
    scrollTo({ top: scrollY + (heading?.getBoundingClientRect().top ?? 0), behavior: 'instant' });
  }, section);
  await page.waitForTimeout(150);
}

function headingTop(page: Page, href: string): Promise<number> {
  return page.locator(href).evaluate((heading) => heading.getBoundingClientRect().top);
}

function focusedHref(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('href'));
}

import { describe, expect, test } from 'vitest';
import { articleAddress } from '../e2e/article-address.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const article = articleAddress();

describe.each([360, 1280])('at %i px', (width) => {
  const viewport = { width, height: 800 };

  test.each(['light', 'dark'] as const)('axe finds no fault with all unfolded, %s', async (colorScheme) => {
    const page = await site.visit(article, { viewport, colorScheme });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds no fault in quiet mode, %s', async (colorScheme) => {
    const page = await site.visit(article, { viewport, colorScheme });
    await page.keyboard.press('q');
    // That links to concepts look like text is what the reader has asked for.
    expect((await violations(page)).filter((one) => !one.includes('link-in-text-block'))).toEqual([]);
  });

  test.each(['keyboard', 'pointer', 'touch'] as const)('by %s quiet mode is left', async (way) => {
    const page = await site.visit(article, { viewport, hasTouch: way === 'touch' });
    await page.keyboard.press('q');
    const leave = page.getByRole('button', { name: 'Leave quiet mode' });
    if (way === 'keyboard') await leave.press('Enter');
    if (way === 'pointer') await leave.click();
    if (way === 'touch') await leave.tap();
    expect(await page.locator('.claim-mark').first().isVisible()).toBe(true);
  });
});

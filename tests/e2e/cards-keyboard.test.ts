import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { pageOfEachType } from '../built-site.ts';
import { cardsOf, linkOf } from './open-card.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 360, height: 740 } };

describe.each([
  ['360', NARROW],
  ['1280', WIDE],
])('by keyboard at %s px', (_, options) => {
  test('focus alone opens nothing; Enter does, and Enter again follows the title', async () => {
    const page = await site.visit(address, options);
    const link = await linkOf(page, 'concept');
    const target = await link.getAttribute('href');
    await link.focus();
    await page.waitForTimeout(700);
    expect(await cardsOf(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await cardsOf(page).waitFor();
    await Promise.all([page.waitForURL(`**${target ?? ''}`), page.keyboard.press('Enter')]);
  });

  test('Escape closes one card after the other and the focus returns', async () => {
    const page = await site.visit(address, options);
    const link = await linkOf(page, 'claim');
    await link.press('Enter');
    const nested = cardsOf(page).first().locator('a[data-work]').first();
    await nested.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.card:popover-open').length === 2);
    expect(await nested.getAttribute('aria-haspopup')).toBe('dialog');
    await page.keyboard.press('Escape');
    expect(await cardsOf(page).count()).toBe(1);
    expect(await nested.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await cardsOf(page).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('Tab goes through the card and on to what follows its link', async () => {
    const page = await site.visit(address, options);
    const link = await linkOf(page, 'claim');
    await link.press('Enter');
    await cardsOf(page).waitFor();
    const stops = await cardsOf(page).locator('a, button').count();
    for (let stop = 1; stop < stops; stop += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Close');
    await page.keyboard.press('Tab');
    expect(await cardsOf(page).count()).toBe(0);
    const after = await link.evaluate((element) => {
      const relation = element.compareDocumentPosition(document.activeElement ?? element);
      return document.activeElement !== element && (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(after).toBe(true);
  });
});

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const WITHOUT = { javaScriptEnabled: false };

describe('without scripts', () => {
  test.each(pageOfEachType())('a page of type %s shows all of its text', async (_, address) => {
    const page = await site.visit(address, WITHOUT);
    const hidden = await page
      .locator('main [hidden]:not([data-pagefind-meta], [data-empty], :has(input, select, button))')
      .count();
    expect(hidden).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('the diagrams of an article are links and can be read as lists', async () => {
    const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
    const page = await site.visit(address, WITHOUT);
    const charts = page.locator('.diagram[data-kind="flowchart"]');
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      expect(await chart.locator('svg a[href]').count()).toBeGreaterThan(0);
    }
    for (const diagram of await page.locator('.diagram').all()) {
      await diagram.locator('summary').click();
      expect(await diagram.locator('details li').first().isVisible()).toBe(true);
    }
  });

  test('the field leads to the search page, which says what to do', async () => {
    const page = await site.visit('/', WITHOUT);
    await page.locator('input[type=search]').fill('niche');
    await Promise.all([
      page.waitForURL('**/search/?q=niche'),
      page.locator('input[type=search]').press('Enter'),
    ]);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });

  test('no button stands there that does nothing', async () => {
    const page = await site.visit('/', WITHOUT);
    expect(await page.locator('button:not([type=submit])').count()).toBe(0);
  });
});

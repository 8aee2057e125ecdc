import { describe, expect, test } from 'vitest';
import { articleAddress } from '../e2e/article-address.ts';
import { linesInSight, movedSince, placeInHand } from '../e2e/open-panel.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const article = articleAddress();
const TABS = ['References', 'Concepts', 'Figures', 'Claims'];

describe.each([1100, 1280, 1680])('at %i px', (width) => {
  describe.each(['keyboard', 'pointer', 'touch'] as const)('by %s', (way) => {
    test.each(TABS)('a row of %s lights its places, and each is brought into sight', async (name) => {
      const page = await site.visit(article, {
        viewport: { width, height: 800 },
        hasTouch: way === 'touch',
      });
      const press = async (target: ReturnType<typeof page.locator>) => {
        if (way === 'keyboard') await target.press('Enter');
        if (way === 'pointer') await target.click();
        if (way === 'touch') await target.tap();
      };
      await press(page.getByRole('button', { name: 'Side panel' }));
      const panel = page.locator('.side-panel');
      await panel.waitFor();
      await press(panel.getByRole('tab', { name }));
      for (const row of (await panel.locator('.panel-row').all()).slice(0, 40)) {
        await row.evaluate((element) => {
          element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        });
        await press(row);
        const count = await page.locator('[data-found]').count();
        expect(await panel.locator('.panel-said').textContent()).toMatch(new RegExp(`^\\d+ of ${count}\\b`));
        // At an end there is one way only.
        for (const name of ['Next place', 'Previous place']) {
          const button = panel.getByRole('button', { name });
          if ((await button.getAttribute('aria-disabled')) === 'false') await press(button);
          const { top, isCovered } = await placeInHand(page);
          expect(top).toBeGreaterThanOrEqual(40);
          expect(top).toBeLessThan(800);
          expect(isCovered, (await row.textContent()) ?? '').toBe(false);
        }
      }
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await panel.count()).toBe(0);
      expect(await page.locator('[data-found]').count()).toBe(0);
    });
  });

  test('opened anywhere it moves no line', async () => {
    const page = await site.visit(article, { viewport: { width, height: 800 } });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 1500) {
      await page.evaluate((to) => {
        scrollTo({ top: to, behavior: 'instant' });
      }, top);
      await page.waitForTimeout(50);
      // What is being read; below it a figure may take less room.
      const first = (await linesInSight(page)).slice(0, 1);
      await page.keyboard.press('p');
      await page.locator('.side-panel').waitFor();
      expect(await movedSince(page, first), `at ${top}`).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await movedSince(page, first), `at ${top}, closed`).toEqual([]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { FIGURES, figureOf, pictureIn, placeOf, swipe, viewerOf } from '../e2e/open-figure.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
const kinds = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

describe.each([360, 1280])('at %i px', (width) => {
  describe.each(['keyboard', 'pointer', 'touch'] as const)('by %s', (way) => {
    test.each(kinds)('a %s opens, grows, moves, shows its twin, is accessible, and closes', async (kind) => {
      const page = await site.visit(address, { viewport: { width, height: 800 }, hasTouch: way === 'touch' });
      const figure = await figureOf(page, kind);
      const button = figure.locator('.figure-large');
      if (way === 'keyboard') await button.press('Enter');
      if (way === 'pointer') await button.click();
      if (way === 'touch') await button.tap();
      await viewerOf(page).waitFor();
      const stage = await viewerOf(page).locator('.figure-stage').boundingBox();
      const middle = { x: (stage?.width ?? 0) / 2, y: (stage?.y ?? 0) + (stage?.height ?? 0) / 2 };
      const whole = await placeOf(page);
      expect(whole.x).toBeGreaterThanOrEqual(0);
      expect(whole.x + whole.width).toBeLessThanOrEqual(stage?.width ?? 0);
      if (way === 'keyboard') for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
      if (way === 'pointer') {
        await page.mouse.move(middle.x, middle.y);
        for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -300);
      }
      if (way === 'touch') {
        await swipe(page, [
          [
            [middle.x - 30, middle.y],
            [middle.x - 110, middle.y],
          ],
          [
            [middle.x + 30, middle.y],
            [middle.x + 110, middle.y],
          ],
        ]);
      }
      await page.waitForFunction(
        (least) => (document.querySelector('.figure-stage svg')?.getBoundingClientRect().width ?? 0) > least,
        whole.width * 2.5,
      );
      await page.waitForTimeout(300);
      const large = await placeOf(page);
      if (way === 'keyboard') await page.keyboard.press('ArrowRight');
      if (way === 'pointer') {
        await page.mouse.down();
        await page.mouse.move(middle.x - 60, middle.y, { steps: 3 });
        await page.mouse.up();
      }
      if (way === 'touch') {
        await swipe(page, [
          [
            [middle.x, middle.y],
            [middle.x - 60, middle.y],
          ],
        ]);
      }
      expect((await placeOf(page)).x).toBe(large.x - 60);
      const twin = viewerOf(page).getByRole('button', { name: /^(?:List|Table)$/ });
      if (way === 'touch') await twin.tap();
      else if (way === 'pointer') await twin.click();
      else await twin.press('Enter');
      // The click of a tap may come a moment later.
      await viewerOf(page).locator('.diagram-list li, tbody td').first().waitFor();
      expect(await pictureIn(page).count()).toBe(1);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
      const close = viewerOf(page).getByRole('button', { name: 'Close' });
      if (way === 'keyboard') await page.keyboard.press('Escape');
      if (way === 'pointer') await close.click();
      if (way === 'touch') await close.tap();
      expect(await viewerOf(page).count()).toBe(0);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});

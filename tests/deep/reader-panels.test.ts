import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { articleAddress } from '../e2e/article-address.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const article = articleAddress();
const PANELS = [
  { name: 'Settings', key: ',', panel: '.settings-panel' },
  { name: 'Cite', key: 's', panel: '.cite-panel' },
] as const;

describe.each([360, 1280])('at %i px', (width) => {
  describe.each(['keyboard', 'pointer', 'touch'] as const)('by %s', (way) => {
    test.each(PANELS)('the panel of $name opens, is accessible and closes', async ({ name, key, panel }) => {
      const page = await site.visit(article, { viewport: { width, height: 800 }, hasTouch: way === 'touch' });
      const button = page.locator('reader-tools').getByRole('button', { name });
      if (way === 'keyboard') await page.keyboard.press(key);
      if (way === 'pointer') await button.click();
      if (way === 'touch') await button.tap();
      const open = page.locator(`${panel}:popover-open`);
      await open.locator('.segments').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      const box = await open.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      if (way === 'keyboard') await page.keyboard.press('Escape');
      else await open.getByRole('button', { name: 'Close' })[way === 'touch' ? 'tap' : 'click']();
      expect(await open.count()).toBe(0);
      // By its own button once more, which now is the browser's doing.
      if (way !== 'keyboard') {
        await button[way === 'touch' ? 'tap' : 'click']();
        await open.waitFor();
        expect(await page.locator(panel).count()).toBe(1);
      }
    });
  });
});

describe.each(['small', 'largest'])('with %s text', (size) => {
  describe.each(['serif', 'sans'])('in %s', (typeface) => {
    test.each(['narrow', 'wide'])('and %s lines every page fits every width', async (measure) => {
      const page = await site.newPage();
      await page.addInitScript((kept) => {
        localStorage.setItem('settings', kept);
      }, JSON.stringify({ size, typeface, measure }));
      for (const [name, address] of pageOfEachType()) {
        await page.goto(site.url(address));
        await page.evaluate(() => document.fonts.ready);
        for (const width of [320, 360, 768, 900, 1100, 1280, 1320, 1680]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, `${name} at ${width} px`).toBe(0);
        }
      }
    });
  });
});

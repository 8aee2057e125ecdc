import { describe, expect, test } from 'vitest';
import { articleAddress } from '../e2e/article-address.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();

describe.each([360, 768, 1280])('at %i px', (width) => {
  describe.each(['keyboard', 'pointer', 'touch'] as const)('by %s', (way) => {
    test.each(['Contents', 'Keys'])(
      '%s opens, is accessible, light and dark, and Escape returns',
      async (name) => {
        const page = await site.visit(articleAddress(), {
          viewport: { width, height: 800 },
          hasTouch: way === 'touch',
        });
        const button = page.getByRole('button', { name, exact: true });
        await button.scrollIntoViewIfNeeded();
        if (way === 'keyboard') await button.press('Enter');
        if (way === 'pointer') await button.click();
        if (way === 'touch') await button.tap();
        const dialog = page.getByRole('dialog', { name });
        await dialog.waitFor();
        const box = await dialog.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page)).toEqual([]);
        }
        await page.keyboard.press('Escape');
        expect(await dialog.isVisible()).toBe(false);
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      },
    );
  });
});

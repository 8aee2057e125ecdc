import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { cardsOf, KINDS, linkOf, pointOf } from '../e2e/open-card.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

describe.each([360, 1280])('at %i px', (width) => {
  describe.each(['keyboard', 'pointer', 'touch'] as const)('by %s', (way) => {
    test.each(kinds)('the card of a %s opens, is accessible, and closes by Escape', async (kind) => {
      const page = await site.visit(address, {
        viewport: { width, height: 800 },
        hasTouch: way === 'touch',
      });
      const link = await linkOf(page, kind);
      const { x, y } = await pointOf(link);
      if (way === 'keyboard') await link.press('Enter');
      if (way === 'pointer') await page.mouse.move(x, y);
      if (way === 'touch') await page.touchscreen.tap(x, y);
      await cardsOf(page).waitFor();
      const box = await cardsOf(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await cardsOf(page).count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});

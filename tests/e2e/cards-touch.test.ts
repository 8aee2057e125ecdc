import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { cardsOf, linkOf } from './open-card.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
const NARROW = { viewport: { width: 360, height: 740 } };
const PHONE = { ...NARROW, hasTouch: true, isMobile: true };

describe('by touch', () => {
  test('a tap brings a sheet from below, and a tap elsewhere takes it away', async () => {
    const page = await site.visit(address, PHONE);
    await (await linkOf(page, 'citation')).tap();
    await cardsOf(page).waitFor();
    const box = await cardsOf(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(360);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    await page.touchscreen.tap(10, 60);
    await cardsOf(page).waitFor({ state: 'detached' });
  });

  test('the words of a claim open the card of its relation, and its buttons fit a thumb', async () => {
    const page = await site.visit(address, PHONE);
    const mark = await linkOf(page, 'claim');
    const at = await mark.evaluate((element) => {
      const words = document.createTreeWalker(
        element.previousElementSibling ?? element,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        if (node.parentElement?.closest('a') || (node.textContent ?? '').length < 8) continue;
        range.selectNodeContents(node);
        break;
      }
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.touchscreen.tap(at.x, at.y);
    await cardsOf(page).locator('[data-relation-card]').waitFor();
    for (const button of await cardsOf(page).locator('.card-tools button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();

test.each(pageOfEachType())('a page of type %s fits every width', async (_, address) => {
  const page = await site.visit(address);
  for (const width of [320, 360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth <= clientWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .map((element) => element.outerHTML.slice(0, 120))
            .slice(0, 5);
    });
    expect(wide, `${width} px`).toEqual([]);
  }
});

describe.each([360, 1280])('at %i px', (width) => {
  test.each(pageOfEachType())(
    'nothing shifts while a page of type %s loads and is scrolled',
    async (_, address) => {
      const page = await site.newPage({ viewport: { width, height: 900 } });
      const shifts = await watchShifts(page);
      await page.goto(site.url(address));
      await page.evaluate(async () => {
        await document.fonts.ready;
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      });
      await page.waitForTimeout(300);
      expect(await shifts()).toEqual([]);
    },
  );
});

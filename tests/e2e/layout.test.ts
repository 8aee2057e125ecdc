import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';

const site = openSite();

describe.each([320, 768, 1280, 1920])('at %i px', (width) => {
  test.each(pageOfEachType())('a page of type %s fits the width', async (_, address) => {
    const page = await site.visit(address, { viewport: { width, height: 900 } });
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth <= clientWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .map((element) => element.outerHTML.slice(0, 120))
            .slice(0, 5);
    });
    expect(wide).toEqual([]);
  });
});

describe.each([360, 1280])('at %i px', (width) => {
  test.each(pageOfEachType())(
    'nothing shifts while a page of type %s loads and is scrolled',
    async (_, address) => {
      const page = await site.newPage({ viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[]) {
            if (!entry.hadRecentInput) shifts.push(entry.value.toFixed(4));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.url(address), { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      });
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    },
  );
});

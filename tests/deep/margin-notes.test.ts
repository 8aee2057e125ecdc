import { describe, expect, test } from 'vitest';
import { DIST, pagesIn } from '../built-site.ts';
import { marginFaults } from '../e2e/margin-faults.ts';
import { expectOpenBelow, noteMarkIn, OPEN_NOTE } from '../e2e/open-note.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const articles = pagesIn(DIST).filter(({ address }) => /^\/articles\/[^/]+\/$/.test(address));
const noted = articles.filter(({ html }) => html.includes('doc-noteref'));

test.each(articles)(
  'notes of $address stand in the margin beside their line and overlap nothing',
  async ({ address }) => {
    const page = await site.visit(address);
    for (const width of [1100, 1280, 1680]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await marginFaults(page), `${width} px`).toEqual([]);
    }
  },
);

describe.each(noted)('a footnote of $address', ({ address }) => {
  test.each(['keyboard', 'pointer', 'touch'] as const)('opens and closes by %s', async (way) => {
    for (const width of [360, 1000]) {
      const page = await site.visit(address, { viewport: { width, height: 800 }, hasTouch: way === 'touch' });
      const mark = await noteMarkIn(page);
      const press = async () => {
        if (way === 'keyboard') await mark.press('Enter');
        if (way === 'pointer') await mark.click();
        if (way === 'touch') await mark.tap();
      };
      await press();
      await expectOpenBelow(page);
      expect(await violations(page)).toEqual([]);
      await press();
      await page.locator(OPEN_NOTE).waitFor({ state: 'detached' });
    }
  });
});

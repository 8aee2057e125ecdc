import { describe, expect, test } from 'vitest';
import { articleAddress } from '../e2e/article-address.ts';
import { expectFocus, expectNoFocus, focusStatus } from '../e2e/concept-in-focus.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();
const article = articleAddress();

describe.each([360, 1280])('at %i px', (width) => {
  const viewport = { width, height: 800 };

  test.each(['keyboard', 'pointer', 'touch'] as const)(
    'by %s: a concept is chosen, gone through from end to end, and ended',
    async (way) => {
      const page = await site.visit(article, { viewport, hasTouch: way === 'touch' });
      const press = async (name: string) => {
        const button = page.getByRole('button', { name, exact: true });
        if (way === 'keyboard') await button.press('Enter');
        if (way === 'pointer') await button.click();
        if (way === 'touch') await button.tap();
      };
      await press('Focus');
      expect(await violations(page)).toEqual([]);
      const item = page.locator('.focus-list button').nth(1);
      if (way === 'keyboard') await item.press('Enter');
      if (way === 'pointer') await item.click();
      if (way === 'touch') await item.tap();
      const { about, speaks } = await expectFocus(page);
      const met = new Set<string>();
      for (let count = 0; count < speaks; count += 1) {
        await press('Next place');
        met.add(await focusStatus(page));
        const here = await page.locator('[data-here]').boundingBox();
        expect(here?.y).toBeLessThan(800);
        expect((here?.y ?? 0) + (here?.height ?? 0)).toBeGreaterThan(0);
      }
      expect(met.size).toBe(speaks);
      expect(new URL(page.url()).searchParams.get('about')).toBe(about);
      await press('End the focus');
      await expectNoFocus(page);
    },
  );

  test('text that steps back can still be read, in every light', async () => {
    const page = await site.visit(article, { viewport });
    await page.keyboard.press('f');
    await page.locator('.focus-list button').nth(1).click();
    await expectFocus(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    const [aside, speaks] = await page.evaluate(() =>
      ['article > p[data-aside]', 'article > p[data-speaks]'].map(
        (one) => getComputedStyle(document.querySelector(one) ?? document.body).color,
      ),
    );
    expect(aside).not.toBe(speaks);
  });
});

import { expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';

const site = openSite();

test.each(pageOfEachType())(
  'axe finds no fault on a page of type %s, light and dark, narrow and wide',
  async (_, address) => {
    const page = await site.visit(address);
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  },
);

import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';

const site = openSite();

describe.each([360, 1280])('at %i px', (width) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    test.each(pageOfEachType())('axe finds no fault on a page of type %s', async (_, address) => {
      const page = await site.visit(address, { colorScheme, viewport: { width, height: 900 } });
      expect(await violations(page)).toEqual([]);
    });
  });
});

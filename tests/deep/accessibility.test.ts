import { expect, test } from 'vitest';
import { DIST, isForwarder, pagesIn } from '../built-site.ts';
import { openSite } from '../e2e/open-site.ts';
import { violations } from '../e2e/violations.ts';

const site = openSite();

test('axe finds no fault on any page', async () => {
  const page = await site.newPage();
  const faults: (readonly [address: string, ...violations: readonly string[]])[] = [];
  for (const { address } of pagesIn(DIST).filter((built) => !isForwarder(built))) {
    await page.goto(site.url(address));
    const found = await violations(page);
    if (found.length > 0) faults.push([address, ...found]);
  }
  expect(faults).toEqual([]);
});

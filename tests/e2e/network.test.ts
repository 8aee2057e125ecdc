import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';

const site = openSite();

describe.each(pageOfEachType())('a page of type %s', (_, address) => {
  test('asks no other origin for anything, sets no cookie and reports no fault', async () => {
    const page = await site.newPage({ serviceWorkers: 'allow' });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.goto(site.url(address), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.startsWith(site.url('/')))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
  });
});

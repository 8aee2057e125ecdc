import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { DIST, pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';

const site = openSite();

const address = (type: string) => pageOfEachType().find(([name]) => name === type)?.[1] ?? '/';
/** The heading of the longest concept page: a term that is found for sure. */
const term =
  /<h1[^>]*>([^<]+)/.exec(readFileSync(join(DIST, address('concept'), 'index.html'), 'utf8'))?.[1]?.trim() ??
  '';

describe('in the head of a page', () => {
  test('`/` opens it, the arrows go through what it finds, Enter follows', async () => {
    const page = await site.visit(address('article'));
    await page.keyboard.press('/');
    await page.keyboard.type(term);
    await page.locator('.search-pages > li').first().waitFor();
    expect(await page.locator('.search-excerpt mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = await page.locator('.search-page a').first().getAttribute('href');
    expect(await focusedHref(page)).toBe(first);
    await Promise.all([page.waitForURL(`**${first ?? ''}`), page.keyboard.press('Enter')]);
  });

  test('the page named as the term comes first', async () => {
    const page = await site.visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type(term);
    await page.locator('.search-pages > li').first().waitFor();
    expect(await page.locator('.search-page a').first().textContent()).toBe(term);
  });

  test('Escape goes from the results to the field, and from there back to the text', async () => {
    const page = await site.visit(address('article'));
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type(term);
    await page.locator('.search-pages > li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-pages').count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('results go away when the focus leaves them', async () => {
    const page = await site.visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type(term);
    await page.locator('.search-pages > li').first().waitFor();
    await page.locator('h1').click();
    expect(await page.locator('.search-pages').count()).toBe(0);
  });

  test('`/` in a field is a character like any other', async () => {
    const page = await site.visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await page.locator('input[type=search]').inputValue()).toBe('a/b');
  });

  test('a miss is called a miss', async () => {
    const page = await site.visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type('xqzvjw');
    await page.getByText('Nothing found for “xqzvjw”.').waitFor();
    expect(await page.locator('.search-pages > li').count()).toBe(0);
  });

  test('nothing of the search is loaded before the field is used', async () => {
    const page = await site.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url('/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  });
});

describe('as a page', () => {
  test('Enter in the field leads to it, with the query in its address', async () => {
    const page = await site.visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type(term);
    await Promise.all([page.waitForURL('**/search/?q=*'), page.keyboard.press('Enter')]);
    await page.locator('.search-pages > li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(term);
  });

  test('keeps the query in its address as it is typed, and finds by section', async () => {
    const page = await site.visit('/search/');
    await page.locator('search-page input').fill(term);
    await page.locator('.search-section a[href*="#"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(term);
  });

  test('Escape empties the field and what was found', async () => {
    const page = await site.visit(`/search/?${new URLSearchParams({ q: term }).toString()}`);
    await page.locator('.search-pages > li').first().waitFor();
    await page.locator('search-page input').press('Escape');
    expect(await page.locator('.search-pages > li').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

function focusedHref(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('href'));
}

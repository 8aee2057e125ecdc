import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
/** Far down the text, well before its end. */
const HALFWAY = 0.5;

describe.each([360, 1280])('at %i px', (width) => {
  const viewport = { width, height: 800 };

  test('the place is remembered and offered next time, and the offer leads to the very line', async () => {
    const page = await site.newPage({ viewport });
    const shifts = await watchShifts(page);
    await page.goto(site.url(article));
    await readOnTo(page, HALFWAY);
    const line = await topLine(page);
    await page.goto(site.url('/concepts/'));
    await page.goto(site.url(article));
    const offer = page.locator('reading-place a');
    await offer.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await shifts()).toEqual([]);
    expect(await page.locator('h2, h3').allTextContents()).toContain(await offer.textContent());
    await offer.click();
    expect(Math.abs((await topLine(page)).top - line.top)).toBeLessThan(3);
    expect(await offer.count()).toBe(0);
    await page.goBack();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('by keyboard the offer is taken with Enter or waved away, and then it is forgotten', async () => {
    const page = await site.newPage({ viewport });
    await page.goto(site.url(article));
    await readOnTo(page, HALFWAY);
    const { top } = await topLine(page);
    await page.goto(site.url('/concepts/'));
    await page.goto(site.url(article));
    await page.locator('reading-place a').press('Enter');
    expect(Math.abs((await topLine(page)).top - top)).toBeLessThan(3);
    await page.goto(site.url('/concepts/'));
    await page.goto(site.url(article));
    await page.locator('reading-place button').press('Enter');
    expect(await page.locator('reading-place > *').count()).toBe(0);
    await page.goto(site.url('/concepts/'));
    await page.goto(site.url(article));
    await page.waitForTimeout(100);
    expect(await page.locator('reading-place > *').count()).toBe(0);
  });

  test('Back returns to the very line, from a place in the page and from another page', async () => {
    const page = await site.visit(article, { viewport });
    for (const link of ['article > p .citation a', 'article > p a.concept']) {
      const far = page.locator(link).nth(30);
      await far.scrollIntoViewIfNeeded();
      await page.evaluate(() => {
        scrollBy({ top: 137, behavior: 'instant' });
      });
      // With a mark beside the text, as the pointer brings it.
      await page.mouse.move(width / 3, 300);
      await page.mouse.move(width / 3, 310);
      const before = await page.evaluate(() => scrollY);
      const href = (await far.getAttribute('href')) ?? '';
      await page.goto(new URL(href, page.url()).href);
      expect(await page.evaluate(() => scrollY)).not.toBe(before);
      await page.goBack();
      await page.waitForURL(`**${article}`);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      expect(await page.locator('reading-place > *').count()).toBe(0);
    }
  });

  test('the line or the rail tells how far one has come', async () => {
    const page = await site.visit(article, { viewport });
    const read = () =>
      page.evaluate(() => ({
        part: Number(getComputedStyle(document.querySelector('.read-line') as Element).scale.split(' ')[0]),
        words: document.querySelector('.minutes-left')?.textContent,
        at: document.querySelector('.rail [aria-current]')?.getAttribute('href'),
      }));
    const start = await read();
    expect(start.part).toBe(0);
    expect(start.words).toMatch(/^\d+ min in all$/);
    await readOnTo(page, HALFWAY);
    const half = await read();
    expect(half.part).toBeGreaterThan(0.3);
    expect(half.part).toBeLessThan(0.7);
    expect(half.words).toMatch(/^\d+ min left$/);
    expect(half.at).toMatch(/^#/);
    await readOnTo(page, 1);
    expect(await read()).toMatchObject({ part: 1, words: 'Read to the end' });
  });
});

test('by touch the offer is taken as well', async () => {
  const options = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };
  const page = await site.visit(article, options);
  await readOnTo(page, HALFWAY);
  const { top } = await topLine(page);
  await page.goto(site.url('/concepts/'));
  await page.goto(site.url(article));
  await page.locator('reading-place a').tap();
  expect(Math.abs((await topLine(page)).top - top)).toBeLessThan(3);
});

test('an address of a passage goes there without an offer, and what was remembered stays', async () => {
  const page = await site.visit(article);
  await readOnTo(page, HALFWAY);
  const first = await page.locator('article > h2').first().getAttribute('id');
  await page.goto(site.url('/concepts/'));
  await page.goto(site.url(`${article}#${first ?? ''}`));
  await readOnTo(page, 0.1);
  expect(await page.locator('reading-place > *').count()).toBe(0);
  await page.goto(site.url('/concepts/'));
  await page.goto(site.url(article));
  const offer = page.locator('reading-place a');
  await offer.waitFor();
  expect(await offer.getAttribute('href')).not.toBe(`#${first ?? ''}`);
});

test('who reads on past the place is asked no more, and a text read to its end is not offered again', async () => {
  const page = await site.visit(article);
  await readOnTo(page, HALFWAY);
  await page.goto(site.url('/concepts/'));
  await page.goto(site.url(article));
  await page.locator('reading-place a').waitFor();
  await readOnTo(page, HALFWAY + 0.2);
  expect(await page.locator('reading-place > *').count()).toBe(0);
  await readOnTo(page, 1);
  await page.goto(site.url('/concepts/'));
  await page.goto(site.url(article));
  await page.waitForTimeout(100);
  expect(await page.locator('reading-place > *').count()).toBe(0);
});

test('without scripts the contents lead to every section and say how long each takes', async () => {
  const page = await site.visit(article, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.locator('.rail summary').click();
  const links = page.locator('.rail li a');
  expect(await links.count()).toBeGreaterThan(1);
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const href of hrefs) expect(await page.locator(href ?? '').count(), href ?? '').toBe(1);
  expect(await page.locator('.rail .minutes').first().textContent()).toMatch(/^\d+ min$/);
  expect(await page.locator('.read-line').evaluate((line) => line.getBoundingClientRect().width)).toBe(0);
  expect(await page.locator('reading-place > *').count()).toBe(0);
});

/** Reads, as by the wheel, until so much of the text has gone by; waits until the page has taken note. */
async function readOnTo(page: Page, part: number): Promise<void> {
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 10);
  await page.evaluate((wanted) => {
    const text = document.querySelector('article')?.getBoundingClientRect();
    if (!text) throw new Error('no article');
    scrollTo({ top: scrollY + text.top + wanted * (text.height - innerHeight) + 1, behavior: 'instant' });
  }, part);
  await page.waitForTimeout(600);
}

/** Which block stands at the top of the window, and where exactly. */
function topLine(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll('article > :is(p, h2, h3, figure)[id]')];
    const block = blocks.find((one) => one.getBoundingClientRect().bottom > 24);
    return { id: block?.id ?? '', top: block?.getBoundingClientRect().top ?? Number.NaN };
  });
}

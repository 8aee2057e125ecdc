import { expect } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';

/** Makes sure that what speaks of the concept in the address stands as it was, and that all else has stepped back. */
export async function expectFocus(page: Page): Promise<{ about: string; speaks: number }> {
  await page.locator('.focus-strip').waitFor();
  const found = await page.evaluate(() => {
    const about = new URL(location.href).searchParams.get('about') ?? '';
    const links = [...document.querySelectorAll(`article p[id] > a[data-concept="${about}"]`)];
    return {
      about,
      speaks: document.querySelectorAll('[data-speaks]').length,
      aside: document.querySelectorAll('[data-aside]').length,
      wrong: links.filter((link) => link.closest('[data-aside]')).length,
      headings: document.querySelectorAll(':is(h2, h3)[data-aside]').length,
    };
  });
  expect(found.speaks).toBeGreaterThan(0);
  expect(found.aside).toBeGreaterThan(found.speaks);
  expect([found.wrong, found.headings]).toEqual([0, 0]);
  return found;
}

/** Makes sure that nothing is in focus. */
export async function expectNoFocus(page: Page): Promise<void> {
  await page.locator('.focus-strip').waitFor({ state: 'detached' });
  expect(await page.locator('[data-aside], [data-speaks], [data-spoken], [data-here]').count()).toBe(0);
  expect(new URL(page.url()).searchParams.has('about')).toBe(false);
}

/** What the strip says: `3 of 14`. */
export async function focusStatus(page: Page): Promise<string> {
  return (await page.locator('.focus-strip [role=status]').textContent()) ?? '';
}

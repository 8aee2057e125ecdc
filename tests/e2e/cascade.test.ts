import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const status = (page: Page) => page.locator('cascade-player [role=status]').innerText();
const here = (page: Page) => page.locator('.diagram-node[data-here]').getAttribute('data-concept');
const CALM = { reducedMotion: 'reduce' } as const;

describe('the cascade', () => {
  test('is walked by hand: on, by either way at a fork, and back', async () => {
    const page = await site.visit('/cascade/', CALM);
    const steps = await page.locator('.cascade-step').evaluateAll((items) => items.map(({ id }) => id));
    expect(await here(page)).toBe(steps[0]);
    const ways = page.locator('.cascade-ways button');
    expect(await ways.count()).toBeGreaterThan(1);
    await ways.nth(1).click();
    const second = await here(page);
    expect(await page.locator(`#${String(steps[0])}`).getAttribute('data-next')).toContain(second);
    expect(new URL(page.url()).hash).toBe(`#${String(second)}`);
    const top = await page.locator(`#${String(second)}`).evaluate((step) => step.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    expect(await page.locator('.diagram-edge[data-passed]').count()).toBe(1);
    await page.getByRole('button', { name: 'Previous' }).click();
    expect(await here(page)).toBe(steps[0]);
  });

  test('plays at the pace of reading, pauses, and stops at its end', async () => {
    const page = await site.newPage(CALM);
    await page.clock.install();
    await page.goto(site.url('/cascade/'));
    const first = await status(page);
    await page.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press('Enter');
    // No step is longer than this.
    await page.clock.runFor(40_000);
    expect(await status(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    const paused = await status(page);
    await page.clock.runFor(60_000);
    expect(await status(page)).toBe(paused);
    await page.keyboard.press('Enter');
    for (let minute = 0; minute < 12; minute += 1) await page.clock.runFor(60_000);
    expect(await page.locator('.cascade-controls').innerText()).toContain('Play');
    expect(await page.locator('.diagram-node[data-passed]').count()).toBeGreaterThan(4);
  });

  test('begins at the step in the address, and follows the reader and the diagram', async () => {
    const page = await site.visit('/cascade/#extravasation', {
      ...CALM,
      viewport: { width: 360, height: 740 },
    });
    expect(await here(page)).toBe('extravasation');
    await page.locator('.diagram-node[data-concept=local-invasion]').click();
    expect(await here(page)).toBe('local-invasion');
    expect(new URL(page.url()).pathname).toMatch(/\/cascade\/$/);
    await page.mouse.wheel(0, 20_000);
    await expect.poll(() => here(page)).toBe('metastatic-outgrowth');
  });

  test('without scripts is an ordered list with everything in it', async () => {
    const page = await site.visit('/cascade/', { javaScriptEnabled: false });
    const steps = page.locator('ol.cascade-steps > li');
    expect(await steps.count()).toBeGreaterThan(5);
    for (const step of await steps.all()) {
      expect(await step.locator('h2').isVisible()).toBe(true);
      expect(await step.locator('.step-stops').isVisible()).toBe(true);
      for (const next of await step.locator('.step-next a').all()) {
        expect(await page.locator(String(await next.getAttribute('href'))).count()).toBe(1);
      }
    }
    expect(await page.locator('cascade-player button').count()).toBe(0);
  });
});

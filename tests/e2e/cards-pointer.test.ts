import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { cardsOf, linkOf, pointOf } from './open-card.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
const WIDE = { viewport: { width: 1280, height: 800 } };

describe('by pointer', () => {
  test('opens after a rest, can be moved into and read, and goes when it is left', async () => {
    const page = await site.visit(address, WIDE);
    const { x, y } = await pointOf(await linkOf(page, 'citation'));
    await page.mouse.move(x, y);
    await page.waitForTimeout(200);
    expect(await cardsOf(page).count()).toBe(0);
    await cardsOf(page).waitFor();
    const text = cardsOf(page).locator('.card-note').first();
    const box = await text.boundingBox();
    if (!box) throw new Error('no text');
    await page.mouse.move(box.x + 5, box.y + box.height / 2, { steps: 8 });
    await page.waitForTimeout(700);
    expect(await cardsOf(page).count()).toBe(1);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 5, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3);
    await page.mouse.move(5, 5);
    await cardsOf(page).waitFor({ state: 'detached' });
  });

  test('Escape closes what the pointer opened', async () => {
    const page = await site.visit(address, WIDE);
    const { x, y } = await pointOf(await linkOf(page, 'concept'));
    await page.mouse.move(x, y);
    await cardsOf(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await cardsOf(page).count()).toBe(0);
  });

  test('a pinned card stays, through clicks elsewhere and scrolling, beside another one', async () => {
    const page = await site.visit(address, WIDE);
    await (await linkOf(page, 'concept')).click();
    await cardsOf(page).getByRole('button', { name: 'Pin' }).click();
    const before = await cardsOf(page).boundingBox();
    await page.mouse.click(5, 400);
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(300);
    expect(await cardsOf(page).boundingBox()).toEqual(before);
    await (await linkOf(page, 'citation')).press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.card:popover-open').length === 2);
    await page.keyboard.press('Escape');
    expect(await cardsOf(page).count()).toBe(1);
    await cardsOf(page).getByRole('button', { name: 'Close' }).click();
    expect(await cardsOf(page).count()).toBe(0);
  });

  test('Ctrl-click and middle click go to the link itself', async () => {
    const page = await site.visit(address, WIDE);
    const link = await linkOf(page, 'concept');
    const target = `**${(await link.getAttribute('href')) ?? ''}`;
    for (const click of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click(click)]);
      await opened.waitForURL(target);
      await opened.close();
      await page.bringToFront();
    }
  });
});

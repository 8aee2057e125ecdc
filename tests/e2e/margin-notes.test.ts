import { expect, test } from 'vitest';
import { articleAddress } from './article-address.ts';
import { marginFaults } from './margin-faults.ts';
import { expectOpenBelow, NOTE_MARK, noteMarkIn, OPEN_NOTE } from './open-note.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const article = articleAddress();
const NARROW = { viewport: { width: 360, height: 800 } };

test('notes stand in the margin beside their line, overlap nothing and are not copied', async () => {
  const page = await site.visit(article);
  for (const width of [1100, 1280, 1680]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await marginFaults(page), `${width} px`).toEqual([]);
  }
  const block = page.locator('article > p[id]:has(.margin-note)').first();
  const { selected, text, note } = await block.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    const note = element.querySelector('.margin-note')?.textContent ?? '';
    return { selected: getSelection()?.toString() ?? '', text: element.textContent, note };
  });
  expect(text).toContain(note);
  expect(selected.length).toBeGreaterThan(0);
  expect(selected).not.toContain(note.slice(3));
  // A footnote says what it says at the foot, and its mark leads there.
  const { beside, foot } = await page
    .locator(NOTE_MARK)
    .first()
    .evaluate((mark: HTMLAnchorElement) => ({
      beside: mark.parentElement?.nextElementSibling?.textContent,
      foot: document.querySelector(`${mark.hash} > p`)?.textContent,
    }));
  expect(plain(beside).replace(/^\w+ /, '')).toBe(plain(foot).replace(/ ↩.*$/, ''));
  await page.locator(NOTE_MARK).first().click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#fn-/);
  expect(await page.locator(OPEN_NOTE).count()).toBe(0);
});

test('at 360 px, by keyboard: Enter on a mark opens the note below its line, Escape closes it', async () => {
  const page = await site.visit(article, NARROW);
  const mark = await noteMarkIn(page);
  expect(await mark.getAttribute('aria-expanded')).toBe('false');
  await mark.press('Enter');
  await expectOpenBelow(page);
  expect(await mark.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate((open) => document.activeElement?.closest(open) !== null, OPEN_NOTE)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator(OPEN_NOTE).count()).toBe(0);
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('at 360 px, by touch: a tap opens a footnote; the menu of a paragraph opens its notes at its end', async () => {
  const page = await site.visit(article, { ...NARROW, hasTouch: true, isMobile: true });
  const mark = await noteMarkIn(page);
  await mark.tap();
  await expectOpenBelow(page);
  await mark.tap();
  await page.locator(OPEN_NOTE).waitFor({ state: 'detached' });
  const block = page.locator('article > p[id]:has(.margin-note)').first();
  const openMenu = async () => {
    await block.tap({ position: { x: 30, y: 8 } });
    await page.locator('.passage-mark[tabindex="-1"]').tap();
    return page.locator('.passage-kind').textContent();
  };
  await block.scrollIntoViewIfNeeded();
  const passages = await openMenu();
  await page.getByRole('button', { name: 'Notes of this paragraph' }).tap();
  const notes = block.locator(OPEN_NOTE);
  await notes.waitFor();
  expect(await notes.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(plain(await notes.textContent())).toContain(
    plain(await block.locator('.margin-note').first().textContent()),
  );
  // Its sentences are what they were.
  await block.evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  expect(await openMenu()).toBe(passages);
  await page.getByRole('button', { name: 'Close the notes of this paragraph' }).tap();
  expect(await page.locator(OPEN_NOTE).count()).toBe(0);
});

test('without scripts a mark leads to the foot', async () => {
  const page = await site.visit(article, { ...NARROW, javaScriptEnabled: false });
  await page.locator(NOTE_MARK).first().click();
  expect(new URL(page.url()).hash).toMatch(/^#fn-/);
});

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

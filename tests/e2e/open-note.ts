import { expect } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';

/** Marks of footnotes in the text. */
export const NOTE_MARK = 'article > p[id] > .note-mark a';
/** An open note. */
export const OPEN_NOTE = '.note-in-place';

/** The first mark of a footnote, in the middle of the window. */
export async function noteMarkIn(page: Page): Promise<ReturnType<Page['locator']>> {
  const mark = page.locator(NOTE_MARK).first();
  await mark.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  return mark;
}

/** Makes sure that the first note is open below the line of its mark, and that the line goes on. */
export async function expectOpenBelow(page: Page): Promise<void> {
  await page.locator(OPEN_NOTE).waitFor();
  const { mark, note, word } = await page
    .locator(NOTE_MARK)
    .first()
    .evaluate((element) => {
      const note = document.querySelector('.note-in-place');
      const range = document.createRange();
      if (note?.nextElementSibling) range.selectNodeContents(note.nextElementSibling);
      return {
        mark: element.getBoundingClientRect(),
        note: note?.getBoundingClientRect(),
        word: range.getClientRects()[0],
      };
    });
  expect(note?.top).toBeGreaterThanOrEqual(mark.bottom - 12);
  expect((note?.top ?? 0) - mark.bottom).toBeLessThan(40);
  // Words after the mark that have room in its line are not cut off by the note.
  expect(word?.top).not.toBe(note?.top);
}

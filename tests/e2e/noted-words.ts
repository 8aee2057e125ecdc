import { expect } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';

/** For what comes by itself on a machine that has other things to do. */
export const SOON = { timeout: 10_000 };

/** Some words of the article, in the middle of a paragraph, each a stretch within one run of text. */
export function someWords(page: Page, count: number): Promise<readonly string[]> {
  return page.evaluate((count) => {
    const runs = [...document.querySelectorAll('article > p[id]')].flatMap((block) =>
      [...block.childNodes].filter((node) => node instanceof Text && node.data.trim().length > 70),
    );
    return runs.slice(2, 2 + count).map(({ textContent }) => {
      const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
      return text.slice(0, text.lastIndexOf(' ', 60)).replace(/^\S*\s/, '');
    });
  }, count);
}

/** Selects words of the article, as a caret or a long press would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const { start, end } = find(words);
    start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);

    function find(words: string) {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node as Text).data.replace(/\s/g, ' ');
        const offset = text.indexOf(words);
        if (offset >= 0) {
          return { start: { node, offset }, end: { node, offset: offset + words.length } };
        }
      }
      throw new Error(`no “${words}” in the text`);
    }
  }, words);
}

/** The words that are coloured: as highlights, and those of them that have a note. */
export function drawn(page: Page): Promise<{ highlights: string; notes: string }> {
  return page.evaluate(() => {
    const words = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map(String).join('').replace(/\s+/g, ' ');
    return { highlights: words('reader-highlight'), notes: words('reader-note') };
  });
}

/** Waits until just these words are coloured. */
export async function expectDrawn(page: Page, words: Awaited<ReturnType<typeof drawn>>): Promise<void> {
  await expect.poll(() => drawn(page), SOON).toEqual(words);
}

/** A point of the window on the first coloured words. */
export function pointOfHighlight(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('reader-highlight') ?? [])] as Range[];
    const box = range?.getClientRects()[0];
    if (!box) throw new Error('nothing is highlighted');
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}

import type { Page } from '../../src/diagrams/browser.ts';

/** Opens the panel beside the text by its key, at a line well down the text. */
export async function openPanel(page: Page): Promise<void> {
  await page.evaluate(() => {
    const block = document.querySelector('article > figure:last-of-type ~ p[id]');
    block?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await page.keyboard.press('p');
  await page.locator('.side-panel').waitFor();
}

/** Where the blocks of the text stand that are in sight, from the reading line down. */
export function linesInSight(
  page: Page,
): Promise<readonly (readonly [id: string, top: number, left: number])[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article > :is(p, h2, h3)[id]')]
      .map(
        (block) => ({ id: block.id, ...block.getBoundingClientRect().toJSON() }) as DOMRect & { id: string },
      )
      .filter(({ top, bottom }) => bottom > 64 && top < innerHeight)
      .map(({ id, top, left }) => [id, Math.round(top), Math.round(left)] as const),
  );
}

/** Which of some lines stand elsewhere now, by more than a pixel's part. */
export async function movedSince(
  page: Page,
  lines: Awaited<ReturnType<typeof linesInSight>>,
): Promise<readonly string[]> {
  const now = new Map((await linesInSight(page)).map((line) => [line[0], line]));
  return lines
    .filter(([id, top, left]) => {
      const line = now.get(id);
      return !line || Math.abs(line[1] - top) > 1 || Math.abs(line[2] - left) > 1;
    })
    .map(([id]) => id);
}

/** Whether the place in hand is wholly in the window, and whether something other than the text lies over its middle. */
export function placeInHand(page: Page): Promise<{ top: number; bottom: number; isCovered: boolean }> {
  return page.evaluate(() => {
    const place = document.querySelector('[data-found="now"]');
    const box = place?.getClientRects()[0];
    if (!place || !box) throw new Error('no place');
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    // Links that stand close together reach into one another; the bar and the panel are no part of the text.
    const isCovered = !over?.closest('article');
    return { top: box.top, bottom: box.bottom, isCovered };
  });
}

/** The rows of the tab that shows which the chosen sentence uses. */
export function rowsHere(page: Page): Promise<readonly string[]> {
  return page.locator('.side-panel li[data-used] .panel-name').allTextContents();
}

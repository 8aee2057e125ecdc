import type { Page } from '../../src/diagrams/browser.ts';

/** What finds elements on a page. */
type Locator = ReturnType<Page['locator']>;

/** Kinds of figure of an article, each as a selector. */
export const FIGURES = {
  diagram: 'figure:has(.diagram[data-kind="flowchart"])',
  plot: 'figure:has(.plot)',
} as const;

/** The first figure of a kind, brought to the middle of the window. */
export async function figureOf(page: Page, kind: keyof typeof FIGURES): Promise<Locator> {
  // By its id: an open figure no longer holds what it was found by.
  const id = (await page.locator(FIGURES[kind]).first().getAttribute('id')) ?? '';
  const figure = page.locator(`figure#${id}`);
  await figure.locator('.figure-large').waitFor();
  await figure.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  return figure;
}

/** The dialog with a figure over the whole window. */
export function viewerOf(page: Page): Locator {
  return page.locator('dialog.figure-viewer[open]');
}

/** The picture in it. */
export function pictureIn(page: Page): Locator {
  return viewerOf(page).locator('.figure-stage svg[aria-labelledby], .figure-stage img');
}

/** Where the picture stands, in whole pixels. */
export async function placeOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await pictureIn(page).boundingBox();
  if (!box) throw new Error('No picture');
  return {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
}

/** Puts fingers on the window, moves them and lifts them; each goes from one place to another. */
export async function swipe(
  page: Page,
  fingers: readonly (readonly [from: readonly [number, number], to: readonly [number, number]])[],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(([[x, y], [toX, toY]], id) => ({
      id,
      x: x + (toX - x) * share,
      y: y + (toY - y) * share,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

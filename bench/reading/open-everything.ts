import type { Browser, Page } from '../../src/diagrams/browser.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** What opens something, found as a reader finds it: by what it says of itself. */
const OPENERS = [
  'main summary',
  'main button[aria-expanded]',
  'main button[aria-haspopup]',
  '[role="group"] > * > button',
  'main a[aria-haspopup="dialog"]',
];
/** Of links with cards, every so many is opened: they are hundreds. */
const EVERY = 12;

/**
 * Opens and closes everything that can be opened in an article and adds up what moved: by itself, which is what
 * counts as layout shift, and in answer to the reader, as when a fold opens in place.
 */
export async function openEverything(
  browser: Browser,
  url: string,
  width: number,
): Promise<Readonly<Record<string, unknown>>> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts = { byItself: 0, inAnswer: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[]) {
        shifts[hadRecentInput ? 'inAnswer' : 'byItself'] += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  let opened = 0;
  for (const selector of OPENERS) {
    const places = await page.locator(selector).all();
    const isLink = selector.includes(' a[');
    for (const place of places.filter((_, index) => !isLink || index % EVERY === 0)) {
      if (await openAndClose(page, place)) opened += 1;
    }
  }
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { byItself: number; inAnswer: number } }).shifts,
  );
  await context.close();
  return {
    width,
    opened,
    'layout shift': Number(shifts.byItself.toFixed(4)),
    'moved in answer': Number(shifts.inAnswer.toFixed(4)),
  };
}

async function openAndClose(page: Page, place: ReturnType<Page['locator']>): Promise<boolean> {
  if (!(await place.isVisible())) return false;
  await place.focus({ timeout: 1000 });
  await page.keyboard.press('Enter');
  // Longer than what counts as an answer to the reader.
  await page.waitForTimeout(650);
  const isOpen = await place.evaluate((element) => {
    const { parentElement } = element;
    return parentElement instanceof HTMLDetailsElement || element.getAttribute('aria-expanded') === 'true';
  });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(50);
  return isOpen;
}

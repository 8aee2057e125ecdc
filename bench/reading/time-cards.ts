import type { Browser, Page } from '../../src/diagrams/browser.ts';
import { slowPage } from './slow-page.ts';

/** So many links are tried, spread over the text. */
const LINKS = 14;
/** Milliseconds that the pointer rests before a card opens: src/elements/preview-cards.ts. */
const REST = 350;
/** Long enough for what a link in use has read beforehand. */
const WARM = 700;

/** Times how long cards take to be painted, by pointer and by Enter, beside an empty popover opened by a key. */
export async function timeCards(
  browser: Browser,
  url: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = [];
  for (const way of ['pointer', 'Enter', 'empty popover'] as const) {
    const page = await slowPage(browser, url, { width: 1280, scripts: true });
    await watchPaint(page);
    const times: number[] = [];
    const links = await page.locator('main p a[aria-haspopup="dialog"]:visible').all();
    const step = Math.max(1, Math.floor(links.length / LINKS));
    for (let at = 0; at < links.length && times.length < LINKS; at += step) {
      const link = links[at];
      if (!link) continue;
      const point = await link.evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [line] = element.getClientRects();
        return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : undefined;
      });
      if (!point) continue;
      const time = await timeOne(page, way, point, () => link.focus());
      if (time !== undefined) times.push(time);
    }
    await page.context().close();
    const sorted = times.toSorted((a, b) => a - b);
    rows.push({
      opened: way,
      times: times.length,
      first: times[0],
      median: sorted[Math.floor(sorted.length / 2)],
      worst: sorted.at(-1),
    });
  }
  return rows;
}

async function timeOne(
  page: Page,
  way: 'pointer' | 'Enter' | 'empty popover',
  point: { readonly x: number; readonly y: number },
  focus: () => Promise<void>,
): Promise<number | undefined> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(WARM);
  await page.evaluate(() => {
    Object.assign(window, { started: undefined, painted: undefined });
  });
  if (way === 'pointer') {
    await page.mouse.move(point.x, point.y);
  } else if (way === 'Enter') {
    await focus();
    await page.waitForTimeout(WARM);
    await page.keyboard.press('Enter');
  } else {
    await page.keyboard.press('F9');
  }
  const opened = await page
    .waitForFunction(() => (window as unknown as { painted?: number }).painted, null, { timeout: 5000 })
    .catch(() => undefined);
  const time = await page.evaluate(() => {
    const { started, painted } = window as unknown as { started: number; painted: number };
    return painted - started;
  });
  await page.keyboard.press('Escape');
  return opened && Math.round(time - (way === 'pointer' ? REST : 0));
}

/** Notes when the pointer comes to a link or a key is pressed, and when the popover that follows has been painted. */
async function watchPaint(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = window as unknown as { started?: number | undefined; painted?: number };
    document.addEventListener(
      'pointerover',
      ({ target, timeStamp }) => {
        if (target instanceof Element && target.closest('a[aria-haspopup]')) times.started ??= timeStamp;
      },
      true,
    );
    document.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key === 'Enter' || key === 'F9') times.started = timeStamp;
        for (const empty of document.querySelectorAll('[data-empty]')) empty.remove();
        if (key !== 'F9') return;
        const empty = document.createElement('div');
        empty.popover = 'manual';
        empty.dataset['empty'] = '';
        document.body.append(empty);
        empty.showPopover();
      },
      true,
    );
    new MutationObserver((changes) => {
      const isOpen = changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .some((node) => node instanceof HTMLElement && node.matches(':popover-open'));
      if (!isOpen) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The frame has been painted when this message arrives.
        port1.onmessage = () => {
          times.painted = performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document.body, { childList: true });
  });
}

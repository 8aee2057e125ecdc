import type { Browser, Page } from '../../src/diagrams/browser.ts';
import { traceMainThread, type Trace } from './main-thread.ts';
import { slowPage } from './slow-page.ts';

/** So many links are tried, spread over the text. */
const LINKS = 14;
/** Milliseconds that the pointer rests before a card opens: src/elements/preview-cards.ts. */
const REST = 350;
/** Long enough for what a link in use has read beforehand. */
const WARM = 700;

const WAYS = ['pointer', 'Enter', 'empty popover'] as const;
type Way = (typeof WAYS)[number];

/** Times how long cards take to be painted, by pointer and by Enter, beside an empty popover opened by a key. */
export async function timeCards(
  browser: Browser,
  url: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = [];
  for (const way of WAYS) {
    const page = await slowPage(browser, url, { width: 1280, scripts: true });
    await markPaint(page);
    const trace = await traceMainThread(browser, page, () => openCards(page, way));
    await page.context().close();
    const times = timesOf(trace);
    const processor = sorted(times.map((time) => time.processor));
    const wall = sorted(times.map((time) => time.wall));
    rows.push({
      opened: way,
      times: times.length,
      first: Math.round(times[0]?.processor ?? 0),
      median: median(processor),
      worst: processor.at(-1),
      'median by the wall': median(wall),
      'worst by the wall': wall.at(-1),
    });
  }
  return rows;
}

async function openCards(page: Page, way: Way): Promise<void> {
  const links = await page.locator('main p a[aria-haspopup="dialog"]:visible').all();
  const step = Math.max(1, Math.floor(links.length / LINKS));
  for (const link of links.filter((_, index) => index % step === 0).slice(0, LINKS)) {
    const { x, y } = await link.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    if (way === 'pointer') await page.mouse.move(x, y);
    else await link.focus();
    await page.waitForTimeout(WARM);
    if (way !== 'pointer') await page.keyboard.press(way === 'Enter' ? 'Enter' : 'F9');
    await page.waitForTimeout(WARM);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.waitForTimeout(WARM);
  }
}

/** From each start to the paint that follows it: by the clock, and what of it the page itself was at work. */
function timesOf({ tasks, marks }: Trace): readonly { readonly wall: number; readonly processor: number }[] {
  return marks.flatMap(({ name, at: start }, index) => {
    const painted = marks[index + 1];
    if (name !== 'start' || painted?.name !== 'painted') return [];
    const during = tasks.filter((task) => task.start + task.wall > start && task.start < painted.at);
    const processor = during.reduce((sum, task) => {
      const from = Math.max(task.start, start);
      const to = Math.min(task.start + task.wall, painted.at);
      return sum + task.processor * ((to - from) / task.wall);
    }, 0);
    return [{ wall: painted.at - start, processor }];
  });
}

function sorted(times: readonly number[]): readonly number[] {
  return times.map(Math.round).toSorted((a, b) => a - b);
}

function median(times: readonly number[]): number | undefined {
  return times[Math.floor(times.length / 2)];
}

/** Marks when the delay of a link ends or a key is pressed, and when the popover that follows has been painted. */
async function markPaint(page: Page): Promise<void> {
  await page.evaluate((rest) => {
    const set = window.setTimeout.bind(window);
    // The delay ends so much after it began, however busy the page is then.
    window.setTimeout = ((act: () => void, delay?: number) => {
      const end = performance.now() + (delay ?? 0);
      const acted = () => {
        if (delay === rest) performance.mark('start', { startTime: end });
        act();
      };
      return set(acted, delay);
    }) as typeof set;
    document.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key === 'Enter' || key === 'F9') performance.mark('start', { startTime: timeStamp });
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
        port1.onmessage = () => performance.mark('painted');
        port2.postMessage(null);
      });
    }).observe(document.body, { childList: true });
  }, REST);
}

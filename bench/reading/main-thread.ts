import type { Browser, Page } from '../../src/diagrams/browser.ts';

/** What the page's main thread did at a stretch; times in milliseconds. */
export interface Task {
  readonly start: number;
  /** As a clock on the wall has it: with the time that other programs took. */
  readonly wall: number;
  /** Of the processor alone. */
  readonly processor: number;
}

/** A trace of a page's main thread. */
export interface Trace {
  readonly tasks: readonly Task[];
  /** Times of the marks that the page set by `performance.mark`. */
  readonly marks: readonly { readonly name: string; readonly at: number }[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly cat: string;
}

/**
 * Traces what the main thread of a page does meanwhile. The browser's own `longtask` entries would not do: they
 * leave out tasks that only paint, and tell wall time, which on a busy machine measures the other programs.
 */
export async function traceMainThread(
  browser: Browser,
  page: Page,
  meanwhile: () => Promise<unknown>,
): Promise<Trace> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('here'));
  await meanwhile();
  const written = await browser.stopTracing();
  const { traceEvents } = JSON.parse(written.toString()) as { traceEvents: readonly TraceEvent[] };
  const here = traceEvents.find(({ name, cat }) => name === 'here' && cat.includes('user_timing'));
  const own = traceEvents.filter(({ pid, tid }) => pid === here?.pid && tid === here.tid);
  return {
    tasks: own
      .filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
      .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1000, wall: dur / 1000, processor: tdur / 1000 })),
    marks: own
      .filter(({ cat }) => cat.includes('user_timing'))
      .map(({ name, ts }) => ({ name, at: ts / 1000 })),
  };
}

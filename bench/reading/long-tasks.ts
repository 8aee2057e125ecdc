import type { Browser } from '../../src/diagrams/browser.ts';
import { slowPage } from './slow-page.ts';

/** Pixels a second: as fast as one flings through a text. */
const SPEED = 2500;

/** Scrolls a page from top to end and counts the tasks that hold up the browser for more than 50 ms. */
export async function longTasks(
  browser: Browser,
  url: string,
  { width, scripts }: { readonly width: number; readonly scripts: boolean },
): Promise<Readonly<Record<string, unknown>>> {
  const page = await slowPage(browser, url, { width, scripts });
  const height = await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    return document.documentElement.scrollHeight;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: 400,
    yDistance: -height,
    speed: SPEED,
    gestureSourceType: 'mouse',
    preventFling: true,
  });
  await page.waitForTimeout(500);
  const { tasks, left } = await page.evaluate(() => ({
    tasks: (window as unknown as { tasks: number[] }).tasks,
    left: Math.round(document.documentElement.scrollHeight - innerHeight - scrollY),
  }));
  await page.context().close();
  if (left > 1) throw new Error(`The page was not scrolled to its end: ${left} px are left`);
  return { width, scripts, pixels: height, tasks: tasks.length, 'longest, ms': Math.max(0, ...tasks) };
}

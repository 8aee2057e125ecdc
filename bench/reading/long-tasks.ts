import type { Browser } from '../../src/diagrams/browser.ts';
import { traceMainThread } from './main-thread.ts';
import { slowPage } from './slow-page.ts';

/** Pixels a second: as fast as one flings through a text. */
const SPEED = 4000;
const LONG = 50;

/** Scrolls a page from top to end and counts the tasks that hold up the browser for more than 50 ms. */
export async function longTasks(
  browser: Browser,
  url: string,
  { width, scripts }: { readonly width: number; readonly scripts: boolean },
): Promise<Readonly<Record<string, unknown>>> {
  const page = await slowPage(browser, url, { width, scripts });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const session = await page.context().newCDPSession(page);
  const { tasks } = await traceMainThread(browser, page, () =>
    session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: 400,
      yDistance: -height,
      speed: SPEED,
      gestureSourceType: 'mouse',
      preventFling: true,
    }),
  );
  const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  await page.context().close();
  if (left > 1) throw new Error(`The page was not scrolled to its end: ${left} px are left`);
  const longest = (of: 'processor' | 'wall') => Math.round(Math.max(0, ...tasks.map((task) => task[of])));
  const long = (of: 'processor' | 'wall') => tasks.filter((task) => task[of] > LONG).length;
  return {
    width,
    scripts,
    pixels: height,
    'long tasks': long('processor'),
    'longest, ms': longest('processor'),
    'long by the wall': long('wall'),
    'longest by the wall, ms': longest('wall'),
  };
}

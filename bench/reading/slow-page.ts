import type { Browser, Page } from '../../src/diagrams/browser.ts';

const TIMES = 4;

/** A page at an address, loaded, on a device whose processor is four times slower. Close its context after use. */
export async function slowPage(
  browser: Browser,
  url: string,
  { width, scripts }: { readonly width: number; readonly scripts: boolean },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (!scripts) await page.route(/\.js$/, (route) => route.abort());
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES });
  return page;
}

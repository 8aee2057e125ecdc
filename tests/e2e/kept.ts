import type { Page } from '../../src/diagrams/browser.ts';

/** The button that keeps the whole Series. */
export function keepButton(page: Page) {
  return page.getByRole('button', { name: /^Keep the Series offline \(\d/ });
}

/** Waits until the open page has been kept, with its styles. */
export async function isKept(page: Page): Promise<void> {
  const title = await page.title();
  await page.waitForFunction(async (title) => {
    const name = (await caches.keys()).find((key) => key.endsWith(' files'));
    if (name === undefined) return false;
    const store = await caches.open(name);
    const kept = await Promise.all((await store.keys()).map((key) => store.match(key)));
    const pages = kept.filter((one) => one?.headers.get('Content-Type')?.includes('html'));
    const texts = await Promise.all(pages.map(async (page) => (await page?.text()) ?? ''));
    return texts.some((text) => new DOMParser().parseFromString(text, 'text/html').title === title);
  }, title);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

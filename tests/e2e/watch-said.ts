import type { Page } from '../../src/diagrams/browser.ts';

/** Notes what live regions say from now on; returns how to read it: each change of each region, in order. */
export async function watchSaid(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = '[role=status], [role=alert], [aria-live], output';
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(regions),
        ),
      );
      for (const region of changed) {
        if (!region) continue;
        const isRude = region.matches('[role=alert], [aria-live=assertive]');
        const words = region.textContent.replace(/\s+/g, ' ').trim();
        if (words !== '') said.push(isRude ? `rudely: ${words}` : words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

import type { Page } from '../../src/diagrams/browser.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Notes every layout shift of the pages that a tab will load; returns how to read them, each with what moved.
 * `unasked`: only those that no act of the reader has just brought about.
 */
export async function watchShifts(
  page: Page,
  { unasked = false }: { readonly unasked?: boolean } = {},
): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((unaskedOnly) => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources, hadRecentInput } of list.getEntries() as LayoutShift[]) {
        if (unaskedOnly && hadRecentInput) continue;
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : '?',
        );
        shifts.push(`${value.toFixed(4)}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, unasked);
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

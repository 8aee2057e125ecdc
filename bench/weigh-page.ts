import type { Browser } from '../src/diagrams/browser.ts';

/** Bytes that a first visit brings over the wire, by kind. */
export interface PageWeight {
  readonly document: number;
  readonly stylesheet: number;
  readonly script: number;
  readonly font: number;
  readonly other: number;
  /** Requests to another origin. */
  readonly foreign: number;
}

/** Loads a page with an empty cache and weighs what comes, before any interaction. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  try {
    const page = await context.newPage();
    const weight = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0, foreign: 0 };
    const weighing: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const type = request.resourceType();
      const kind = type in weight ? (type as 'document') : 'other';
      if (new URL(request.url()).origin !== new URL(url).origin) weight.foreign += 1;
      weighing.push(request.sizes().then(({ responseBodySize }) => void (weight[kind] += responseBodySize)));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await Promise.all(weighing);
    return weight;
  } finally {
    await context.close();
  }
}

/** All but the fonts, which are kept for every page after the first. */
export function withoutFonts({ document, stylesheet, script, other }: PageWeight): number {
  return document + stylesheet + script + other;
}

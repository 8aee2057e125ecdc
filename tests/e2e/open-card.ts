import type { Page } from '../../src/diagrams/browser.ts';

/** What finds elements on a page. */
type Locator = ReturnType<Page['locator']>;

/** Kinds of link that have a card, each as a selector of such links in an article. */
export const KINDS = {
  citation: '.prose p .citation:not([data-works*=" "]) a',
  group: '.prose p .citation[data-works*=" "] > a',
  concept: '.prose p a.concept',
  claim: '.prose .claim + a.claim-mark',
  arrow: '.diagram-scroll a.diagram-edge',
  node: '.diagram-scroll a.diagram-node',
} as const;

/** The first link of a kind, brought to the middle of the window. */
export async function linkOf(page: Page, kind: keyof typeof KINDS): Promise<Locator> {
  const link = page.locator(KINDS[kind]).first();
  await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  return link;
}

/** All open cards. */
export function cardsOf(page: Page): Locator {
  return page.locator('.card:popover-open');
}

/** Where a pointer meets a link: of an arrow its line, which its box need not hold. */
export function pointOf(link: Locator): Promise<{ x: number; y: number }> {
  return link.evaluate((element) => {
    const path = element instanceof SVGElement ? element.querySelector('path') : null;
    const transform = path?.getScreenCTM();
    if (path && transform && !element.querySelector('rect, circle')) {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(transform);
      return { x, y };
    }
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

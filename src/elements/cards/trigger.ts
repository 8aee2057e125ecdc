import { setting } from '../stored-settings.ts';

/** Links that open a card: citations, concepts, relations, works, and places in articles. */
const LINKS = [
  '.citation a',
  'a[data-concept]',
  'a[data-relation]',
  'a[data-work]',
  'a.claim-mark',
  // Notes open in place.
  '.prose a[href^="#"]:not([role="doc-backlink"], [role="doc-noteref"])',
  '.prose a[href*="/articles/"]',
].join(',');

/** Where links lead on, or where the whole of what a card would say stands beside them. */
const PLAIN = 'nav, .references, .page-head .kicker, [data-current]';

/** Cards open others, but those do not. */
const DEEPEST = '[data-card="1"]';

/** A link that opens a card. */
export type Trigger = HTMLAnchorElement | SVGAElement;

/** The link with a card at a place in the page or in a card, if there is one. */
export function triggerAt(target: EventTarget | null): Trigger | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest<Trigger>('a');
  if (!link?.matches(LINKS) || link.closest(`${PLAIN}, ${DEEPEST}`)) return undefined;
  return link.closest('main, [data-card]') ? link : undefined;
}

/** All links of a page that open a card. */
export function triggersIn(root: ParentNode): readonly Trigger[] {
  return [...root.querySelectorAll<Trigger>(LINKS)].filter((link) => triggerAt(link) === link);
}

/** The link of a claim whose words were clicked: its sign, which is small. */
export function claimTriggerAt(target: EventTarget | null): Trigger | undefined {
  if (!(target instanceof Element) || target.closest('a, button, .margin-note')) return undefined;
  if (setting('quiet') === 'on') return undefined;
  const mark = target.closest('.claim')?.nextElementSibling;
  return mark ? triggerAt(mark) : undefined;
}

/** Where a link leads, as the keys of `cards.json` are written. */
export function addressOf(link: Trigger): string {
  return link.getAttribute('href') ?? '';
}

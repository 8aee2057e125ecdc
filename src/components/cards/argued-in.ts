import { addresses } from '../../model/addresses.ts';
import { element, fragment, type Markup } from '../../model/markup.ts';
import type { Claim } from '../../model/passage.ts';
import type { Series } from '../../model/series.ts';
import { href } from '../shared/href.ts';

/** So many sections are named; the page of the thing has them all. */
const MOST = 4;

/** `Niches, Anchorage and Dormancy, Awakening`: the sections that make claims, each a link to its first one. */
export function arguedIn(series: Series, claims: readonly Claim[], all: string): Markup | undefined {
  const sections = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.article}#${claim.section ?? ''}`;
    if (!sections.has(key)) sections.set(key, claim);
  }
  if (sections.size === 0) return undefined;
  const links = [...sections.values()].slice(0, MOST).map((claim) => sectionLink(series, claim));
  if (sections.size > MOST) links.push(element('a', { href: all }, `${String(sections.size - MOST)} more`));
  const between = (index: number) =>
    index === 0 ? '' : index === links.length - 1 ? ' and ' : links.length > 2 ? '; ' : '';
  return fragment(...links.flatMap((link, index) => [between(index), link]));
}

function sectionLink(series: Series, { id, article, section }: Claim): Markup {
  const { shortTitle, sections } = series.article(article);
  const title = sections.find((candidate) => candidate.id === section)?.title;
  const address = `${href(addresses.article(article))}#${id}`;
  return element('a', { href: address }, title === undefined ? shortTitle : `${shortTitle}, ${title}`);
}

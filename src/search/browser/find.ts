import { markedText, type TextPart } from './marked-text.ts';
import type { Pagefind, PagefindPage, PagefindSection } from './pagefind.ts';
import { unknownTerms } from './unknown-terms.ts';

/** A section in which something was found. */
export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly TextPart[];
}

/** A page on which something was found. */
export interface FoundPage {
  readonly title: string;
  readonly url: string;
  /** `article` or `concept`. */
  readonly kind: string | undefined;
  /** From before the first heading; empty when something was found in sections only. */
  readonly excerpt: readonly TextPart[];
  readonly sections: readonly FoundSection[];
}

/** What a search brought to light. */
export interface Findings {
  /** The best, up to the limit asked for. */
  readonly pages: readonly FoundPage[];
  /** How many there are altogether. */
  readonly total: number;
  /** Words of the query that are not in the texts. */
  readonly unknown: readonly string[];
}

const SECTIONS_SHOWN = 4;

/** Searches the Series for a query and loads the best pages found; a query without a known word finds nothing. */
export async function find(pagefind: Pagefind, query: string, limit: number): Promise<Findings> {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const unknown = unknownTerms(query, pages.flatMap(matchedWords));
  const nothing = pages.length === 0 || unknownTerms(query, []).length === unknown.length;
  return nothing
    ? { pages: [], total: 0, unknown }
    : { pages: pages.map(foundPage), total: results.length, unknown };
}

function matchedWords({ content, locations, meta }: PagefindPage): readonly string[] {
  const words = content.split(/\s+/);
  return [
    ...locations.map((location) => words[location] ?? ''),
    ...Object.values(meta).join(' ').split(/\s+/),
  ];
}

function foundPage({ url, meta, filters, excerpt, sub_results: parts }: PagefindPage): FoundPage {
  const start = parts.find((part) => part.anchor === undefined);
  return {
    title: meta['title'] ?? url,
    url,
    kind: filters['kind']?.[0],
    // Found by an alias alone, a page has no part to show but its beginning.
    excerpt: markedText(start?.excerpt ?? (parts.length === 0 ? excerpt : ''), meta['title'] ?? ''),
    sections: bestSections(parts).map(({ title, url, excerpt }) => ({
      title,
      url,
      excerpt: markedText(excerpt, title),
    })),
  };
}

/** Those with most matches, in the order of the text. */
function bestSections(parts: readonly PagefindSection[]): readonly PagefindSection[] {
  const sections = parts.filter((part) => part.anchor !== undefined);
  const best = sections.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, SECTIONS_SHOWN);
  return sections.filter((section) => best.includes(section));
}

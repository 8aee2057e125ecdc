import type { Findings } from './find.ts';

/** Says in a line what a search brought: how many pages, or that there is nothing, and which words are unknown. */
export function searchStatus(query: string, { total, unknown }: Findings): string {
  if (total === 0) return `Nothing found for “${query}”.`;
  const pages = total === 1 ? '1 page' : `${total} pages`;
  if (unknown.length === 0) return `${pages}.`;
  return `${pages}. Not in the texts: ${unknown.map((term) => `“${term}”`).join(', ')}.`;
}

import type { ArticleId, ConceptId, RelationId, WorkId } from './ids.ts';
import type { TextPage } from './passage.ts';

/** Site-relative addresses, without base path: the layout and the Markdown plugins put the base before them. */
export const addresses = {
  home: () => '/',
  articles: () => '/articles/',
  article: (id: ArticleId) => `/articles/${id}/`,
  concepts: () => '/concepts/',
  concept: (id: ConceptId) => `/concepts/${id}/`,
  relation: (id: RelationId) => `/relations/${id}/`,
  references: () => '/references/',
  reference: (id: WorkId) => `/references/${id}/`,
  doi: (doi: string) => `/doi/${doi.toLowerCase()}/`,
  search: () => '/search/',
  about: () => '/about/',
  page: (page: TextPage) =>
    page.kind === 'article' ? addresses.article(page.id) : addresses.concept(page.id),
} as const;

/** Puts the base path (`/` or `/x/`) before a site-relative address. */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

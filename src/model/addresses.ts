import type { ArticleId, ConceptId, RelationId, WorkId } from './ids.ts';
import type { TextPage } from './passage.ts';

/** Site-relative addresses, without base path: the layout and the Markdown plugins put the base before them. */
export const addresses = {
  home: () => '/',
  articles: () => '/articles/',
  article: (id: ArticleId) => `/articles/${id}/`,
  articlePdf: (id: ArticleId) => `/articles/${id}/${id}.pdf`,
  concepts: () => '/concepts/',
  concept: (id: ConceptId) => `/concepts/${id}/`,
  relation: (id: RelationId) => `/relations/${id}/`,
  references: () => '/references/',
  reference: (id: WorkId) => `/references/${id}/`,
  doi: (doi: string) => `/doi/${doi.toLowerCase()}/`,
  controversies: () => '/controversies/',
  controversy: (id: RelationId) => `/controversies/#${id}`,
  timeline: () => '/timeline/',
  timelineYear: (year: number) => `/timeline/#year-${String(year)}`,
  collection: () => '/collection/',
  /** `figure`: `<article>/<figure>`, or the name of a diagram that belongs to no article. */
  figureFile: (figure: string, format: FigureFormat) => `/figures/${figure}.${format}`,
  cascade: () => '/cascade/',
  step: (id: ConceptId) => `/cascade/#${id}`,
  search: () => '/search/',
  about: () => '/about/',
  qa: () => '/qa/',
  notes: () => '/notes/',
  page: (page: TextPage) => {
    if (page.kind === 'step') return addresses.cascade();
    return page.kind === 'article' ? addresses.article(page.id) : addresses.concept(page.id);
  },
} as const;

/** The forms in which a figure can be downloaded, in the order in which they are offered. */
export const FIGURE_FORMATS = ['svg', 'png', 'csv'] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Anchors of the texts that stand in front matter: on the page they come before the body, which has its own. */
export const fieldAnchors = {
  short: 'short',
  /** What stops most at a step of the cascade. */
  stops: (step: string) => `${step}-stops`,
  /** `index` counts from 0, the anchor from 1. */
  keyPoint: (index: number) => `key-point-${index + 1}`,
} as const;

/** Anchors of what a page itself puts round a text; no heading or figure of the text may take one. */
export const pageAnchors = [
  'main',
  'search-field',
  'contents',
  'key-points',
  'references',
  'cite',
  'changes',
  'relations',
  'mentions',
] as const;

/** Puts the base path (`/` or `/x/`) before a site-relative address. */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

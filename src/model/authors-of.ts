import type { Article, Author } from './article.ts';
import type { SeriesInfo } from './series-data.ts';

/** Who wrote an article: its own authors, or the Series'. */
export function authorsOf({ authors }: Article, info: SeriesInfo): readonly Author[] {
  return authors.length > 0 ? authors : info.authors;
}

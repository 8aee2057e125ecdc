import type { Article, Author } from './article.ts';
import type { Series } from './series.ts';

/** How to cite the whole of the Series' reader, as plain text; `address` is its full address. */
export function citeSite({ info, articles }: Series, address: string): string {
  const latest = articles.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), '');
  const year = latest === '' ? '' : ` (${latest.slice(0, 4)})`;
  return `${names(info.authors)}${year}. ${info.name}: ${info.subject}. ${address}`;
}

/** How to cite an article, as plain text; it names the version, for articles change. */
export function citeArticle({ info }: Series, article: Article, address: string): string {
  const authors = article.authors.length > 0 ? article.authors : info.authors;
  const [year] = article.published.split('-', 1);
  return `${names(authors)} (${String(year)}). ${article.title}. ${info.name}: ${info.subject}. Version of ${article.updated}. ${address}`;
}

function names(authors: readonly Author[]): string {
  return authors.map(({ name }) => name).join(', ');
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../../components/shared/href.ts';
import { citeArticle } from '../../../exports/cite-article.ts';
import { openLibrary } from '../../../library/library.ts';
import { addresses } from '../../../model/addresses.ts';
import { articleId } from '../../../model/ids.ts';

export const getStaticPaths = (async () => {
  const { series } = await openLibrary();
  return series.articles.map(({ id }) => ({ params: { article: id } }));
}) satisfies GetStaticPaths;

/** An article and its parts in every style and format, read when the first one is asked for. */
export const GET: APIRoute = async ({ params: { article = '' }, site }) => {
  const id = articleId(article);
  const library = await openLibrary();
  const { series } = library;
  const { html } = library.articleText(id);
  const address = new URL(href(addresses.article(id)), site).href;
  return Response.json(citeArticle(series, series.article(id), html, address));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { pageCards } from '../../../components/cards/page-cards.ts';
import { openLibrary } from '../../../library/library.ts';
import { articleId } from '../../../model/ids.ts';

export const getStaticPaths = (async () => {
  const { series } = await openLibrary();
  return series.articles.map(({ id }) => ({ params: { article: id } }));
}) satisfies GetStaticPaths;

/** The cards of an article's links, read when the first one is asked for. */
export const GET: APIRoute = async ({ params: { article = '' } }) => {
  const library = await openLibrary();
  const { html, keyPoints } = library.articleText(articleId(article));
  return Response.json(pageCards(library.series, [...keyPoints, html]));
};

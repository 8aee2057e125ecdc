import type { APIRoute, GetStaticPaths } from 'astro';
import { formatDate } from '../../../components/shared/format-date.ts';
import { href } from '../../../components/shared/href.ts';
import { runningHead } from '../../../exports/running-head.ts';
import { openLibrary } from '../../../library/library.ts';
import { addresses } from '../../../model/addresses.ts';
import { articleId } from '../../../model/ids.ts';

export const getStaticPaths = (async () => {
  const { series } = await openLibrary();
  return series.articles.map(({ id }) => ({ params: { article: id } }));
}) satisfies GetStaticPaths;

/** The running head of an article: a style sheet of its own, for pages carry no styles inline. */
export const GET: APIRoute = async ({ params: { article = '' }, site }) => {
  const { series } = await openLibrary();
  const { id, title, updated } = series.article(articleId(article));
  const address = new URL(href(addresses.article(id)), site).href;
  const css = runningHead({
    name: series.info.name,
    title,
    source: `${address} · version of ${formatDate(updated)}`,
  });
  return new Response(css, { headers: { 'Content-Type': 'text/css' } });
};

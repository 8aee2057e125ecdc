import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../../components/shared/href.ts';
import { CITE_WRITERS } from '../../../exports/cite-article.ts';
import { articleItem } from '../../../exports/own-item.ts';
import { openLibrary } from '../../../library/library.ts';
import { addresses } from '../../../model/addresses.ts';
import { CITE_FILES, CITE_FORMATS } from '../../../model/cite-file.ts';
import { articleId } from '../../../model/ids.ts';

export const getStaticPaths = (async () => {
  const { series } = await openLibrary();
  return series.articles.flatMap(({ id }) =>
    CITE_FORMATS.map((format) => ({ params: { article: id, format: CITE_FILES[format].extension } })),
  );
}) satisfies GetStaticPaths;

/** An article as a file for reference managers. */
export const GET: APIRoute = async ({ params: { article = '', format: extension = '' }, site }) => {
  const id = articleId(article);
  const format = CITE_FORMATS.find((one) => CITE_FILES[one].extension === extension);
  if (!format) throw new RangeError(`\`${extension}\` is no format of a citation`);
  const { series } = await openLibrary();
  const address = new URL(href(addresses.article(id)), site).href;
  return new Response(CITE_WRITERS[format](articleItem(series, series.article(id), address)), {
    headers: { 'Content-Type': CITE_FILES[format].type },
  });
};

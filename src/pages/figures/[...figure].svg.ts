import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../library/library.ts';

export const getStaticPaths = (async () => {
  const { figures } = await openLibrary();
  return [...figures].map(([figure, { svg }]) => ({ params: { figure }, props: { svg } }));
}) satisfies GetStaticPaths;

/** The picture of a figure as lines and words, whose links are whole, for it will stand elsewhere. */
export const GET: APIRoute<{ svg: string }> = ({ props: { svg }, site, url }) =>
  new Response(svg.replaceAll('href="/', `href="${(site ?? url).origin}/`), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

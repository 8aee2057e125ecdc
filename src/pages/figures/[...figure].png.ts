import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../library/library.ts';

export const getStaticPaths = (async () => {
  const { figures } = await openLibrary();
  return [...figures].map(([figure]) => ({ params: { figure } }));
}) satisfies GetStaticPaths;

/** The picture of a figure in pixels. */
export const GET: APIRoute = async ({ params: { figure = '' } }) => {
  const { figurePixels } = await openLibrary();
  return new Response(await figurePixels(figure), { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../library/library.ts';

export const getStaticPaths = (async () => {
  const { figures } = await openLibrary();
  return [...figures].map(([figure, { csv }]) => ({ params: { figure }, props: { csv } }));
}) satisfies GetStaticPaths;

/** What a figure shows, as a table. */
export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) =>
  new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

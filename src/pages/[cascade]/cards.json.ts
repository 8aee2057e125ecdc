import type { APIRoute, GetStaticPaths } from 'astro';
import { pageCards } from '../../components/cards/page-cards.ts';
import { openLibrary } from '../../library/library.ts';
import { stepsOfCascade } from '../../model/cascade-steps.ts';

export const getStaticPaths = (async () => {
  const { cascade } = await openLibrary();
  return cascade ? [{ params: { cascade: 'cascade' } }] : [];
}) satisfies GetStaticPaths;

/** The cards of the cascade's links, read when the first one is asked for. */
export const GET: APIRoute = async () => {
  const { series, cascade } = await openLibrary();
  const texts = Object.values(cascade?.steps ?? {}).flatMap(({ html, stops }) => [html, stops]);
  const concepts = stepsOfCascade(series).flatMap(({ concept, atWork }) => [
    concept.id,
    ...atWork.flatMap((group) => group.concepts.map(({ id }) => id)),
  ]);
  return Response.json(pageCards(series, [cascade?.diagram ?? '', ...texts], { concepts }));
};

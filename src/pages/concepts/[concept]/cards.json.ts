import type { APIRoute, GetStaticPaths } from 'astro';
import { pageCards } from '../../../components/cards/page-cards.ts';
import { openLibrary } from '../../../library/library.ts';
import { conceptId } from '../../../model/ids.ts';

export const getStaticPaths = (async () => {
  const { series } = await openLibrary();
  return series.concepts.map(({ id }) => ({ params: { concept: id } }));
}) satisfies GetStaticPaths;

/** The cards of a concept page's links, read when the first one is asked for. */
export const GET: APIRoute = async ({ params: { concept = '' } }) => {
  const library = await openLibrary();
  const { series } = library;
  const id = conceptId(concept);
  const { html, short } = library.conceptText(id);
  const cards = pageCards(series, [short, html], {
    concepts: series.neighboursOf(id).map((neighbour) => neighbour.concept.id),
    relations: [...series.relationsFrom(id), ...series.relationsTo(id)].map((relation) => relation.id),
  });
  return Response.json(cards);
};

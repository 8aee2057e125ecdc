import { addresses } from '../model/addresses.ts';
import { conceptId, isSlug, type RelationId } from '../model/ids.ts';
import { suggest } from '../model/suggest.ts';
import type { Known } from './known.ts';

/** The end of a message about a concept that is not there: where its page was forwarded, or the nearest slug of those `there`. */
export function whereConceptGone(
  slug: string,
  known: Known,
  there: Iterable<string> = known.concepts.keys(),
): string {
  const to = isSlug(slug) ? known.forwards.get(addresses.concept(conceptId(slug))) : undefined;
  return to === undefined ? suggest(slug, there) : forwardedTo(to);
}

/** The same of a relation. */
export function whereRelationGone(id: RelationId, known: Known): string {
  const to = known.forwards.get(addresses.relation(id));
  return to === undefined ? suggest(id, known.relationIds) : forwardedTo(to);
}

/** What is to be written instead is the id at the end of the address. */
function forwardedTo(address: string): string {
  return `; forwarded to \`${address.split('/').at(-2) ?? address}\``;
}

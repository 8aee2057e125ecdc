import { addresses } from './addresses.ts';
import { type ConceptId, conceptId, isSlug } from './ids.ts';

/** The concept whose page has a site-relative address, or had; undefined for a page of another kind. */
export function conceptAt(address: string): ConceptId | undefined {
  const slug = address.split('/').at(-2) ?? '';
  if (!isSlug(slug)) return undefined;
  const id = conceptId(slug);
  return addresses.concept(id) === address ? id : undefined;
}

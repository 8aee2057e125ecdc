import { addresses } from '../../model/addresses.ts';
import type { ConceptId, RelationId, WorkId } from '../../model/ids.ts';
import type { Markup } from '../../model/markup.ts';
import type { Series } from '../../model/series.ts';
import { href } from '../shared/href.ts';
import { conceptCard } from './concept-card.ts';
import { placeCard } from './place-card.ts';
import { relationCard } from './relation-card.ts';
import { workCard } from './work-card.ts';

/** HTML of cards by the address to which their title leads. */
export type PageCards = Readonly<Record<string, string>>;

/** What a page links to beyond the HTML of its texts. */
export interface AlsoLinked {
  readonly concepts?: readonly ConceptId[];
  readonly relations?: readonly RelationId[];
}

/**
 * The cards of everything that a page links to, and of the works that the cards of its relations rest on: a card
 * opens one more, and no further.
 */
export function pageCards(series: Series, texts: readonly string[], also: AlsoLinked = {}): PageCards {
  const html = texts.join('\n');
  const relations = new Set<RelationId>([
    ...(also.relations ?? []),
    ...named(html, 'data-relation').filter((id) => series.hasRelation(id)),
  ]);
  const concepts = new Set<ConceptId>([
    ...(also.concepts ?? []),
    ...named(html, 'data-concept').filter((id) => series.hasConcept(id)),
  ]);
  const works = new Set<WorkId>([
    ...['data-works', 'data-work']
      .flatMap((name) => named(html, name))
      .filter((id) => series.hasReference(id)),
    ...[...relations].flatMap((id) => series.relation(id).evidence.map(({ work }) => work)),
  ]);
  const cards: [string, Markup | undefined][] = [
    ...[...works].map((id) => [addresses.reference(id), workCard(series, series.reference(id))] as const),
    ...[...concepts].map((id) => [addresses.concept(id), conceptCard(series, series.concept(id))] as const),
    ...[...relations].map(
      (id) => [addresses.relation(id), relationCard(series, series.relation(id))] as const,
    ),
  ].map(([address, card]) => [href(address), card]);
  return Object.fromEntries(
    [...cards, ...places(series, html)].flatMap(([address, card]) => (card ? [[address, card.markup]] : [])),
  );
}

/** Ids in an attribute of the HTML, of one or several words each. */
function named(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].flatMap(([, ids = '']) =>
    ids.split(' '),
  );
}

/** Links in the texts to articles and to places in them. */
function places(series: Series, html: string): [string, Markup | undefined][] {
  const linked = new Set([...html.matchAll(/\shref="([^"]*)"/g)].map(([, address = '']) => address));
  return series.articles.flatMap((article) => {
    const page = href(addresses.article(article.id));
    return [...linked]
      .filter((address) => address === page || address.startsWith(`${page}#`))
      .map((address): [string, Markup | undefined] => [
        address,
        placeCard(series, article, address.slice(page.length + 1)),
      ]);
  });
}

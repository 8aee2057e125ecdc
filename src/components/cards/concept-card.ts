import { addresses } from '../../model/addresses.ts';
import { nameAtStart } from '../../model/concept-name.ts';
import type { Concept } from '../../model/concept.ts';
import { element, type Markup } from '../../model/markup.ts';
import type { Series } from '../../model/series.ts';
import { href } from '../shared/href.ts';
import { arguedIn } from './argued-in.ts';
import { cardGlyph, cardNote, cardTitle } from './parts.ts';

/** What a concept's card says: its type, its definition in a sentence, where it is argued, how many relations. */
export function conceptCard(series: Series, concept: Concept): Markup {
  const type = series.vocabulary.conceptTypes[concept.type];
  const address = href(addresses.concept(concept.id));
  const relations = [...series.relationsFrom(concept.id), ...series.relationsTo(concept.id)];
  const claims = relations.flatMap(({ id }) => series.claimsOf(id));
  const argued = arguedIn(series, claims, `${address}#mentions`);
  const count = relations.length === 1 ? '1 relation' : `${String(relations.length)} relations`;
  return element(
    'div',
    { class: 'card-part', 'data-concept-card': concept.id },
    type && element('p', { class: 'card-kind' }, cardGlyph(type), ` ${type.label}`),
    cardTitle(address, nameAtStart(concept.name)),
    element('p', { class: 'card-text' }, concept.short),
    argued && cardNote('Argued in ', argued),
    relations.length > 0 ? cardNote(element('a', { href: `${address}#relations` }, count)) : undefined,
  );
}

import { addresses } from '../../model/addresses.ts';
import { nameAtStart } from '../../model/concept-name.ts';
import { element, type Markup } from '../../model/markup.ts';
import type { Evidence, Relation } from '../../model/relation.ts';
import { relationType, SIGN_SYMBOLS, systemsOf, weighEvidence } from '../../model/relation-sentence.ts';
import type { Series } from '../../model/series.ts';
import { systemWords } from '../../model/vocabulary.ts';
import { statusWord, workLabel } from '../../model/work-label.ts';
import { STANCE_SIGNS } from '../relations/stance-signs.ts';
import { href } from '../shared/href.ts';
import { arguedIn } from './argued-in.ts';
import { cardNote, cardTags, cardTitle } from './parts.ts';

/** What a claim's card says of its relation: sign, how sure, in what, the works for and against, where it is argued. */
export function relationCard(series: Series, relation: Relation): Markup {
  const { label, sign } = relationType(series, relation);
  const address = href(addresses.relation(relation.id));
  const weight = weighEvidence(relation);
  const argued = arguedIn(series, series.claimsOf(relation.id), address);
  const signed = sign === 'none' ? label : `${label} (${SIGN_SYMBOLS[sign]})`;
  return element(
    'div',
    { class: 'card-part', 'data-relation-card': relation.id },
    cardTitle(
      address,
      `${nameAtStart(series.concept(relation.subject).name)} `,
      element('span', { class: 'card-verb' }, arrow(), ` ${signed} `, arrow()),
      ` ${series.concept(relation.target).name}`,
    ),
    cardTags([
      element('span', { class: 'tag', 'data-confidence': relation.confidence }, relation.confidence),
      ...systemsOf(series, relation).map((system) => systemWords(series.vocabulary, system)),
      relation.evidence.length === 0
        ? 'by definition'
        : `${String(weight.for.length)} for · ${String(weight.against.length)} against`,
    ]),
    relation.evidence.length === 0
      ? undefined
      : element(
          'ul',
          { class: 'card-evidence', role: 'list' },
          ...[...weight.for, ...weight.against].map((evidence) => evidenceLine(series, evidence)),
        ),
    argued && cardNote('Argued in ', argued),
  );
}

/** Only for the eye: the verb says the direction. */
function arrow(): Markup {
  return element('span', { 'aria-hidden': 'true' }, '→');
}

function evidenceLine(series: Series, { work, stance, showed }: Evidence): Markup {
  const reference = series.reference(work);
  const status = statusWord(reference);
  return element(
    'li',
    { 'data-stance': stance },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, STANCE_SIGNS[stance]),
    element(
      'div',
      {},
      element('a', { href: href(addresses.reference(work)), 'data-work': work }, workLabel(reference)),
      stance === 'supports' ? undefined : ` (${stance === 'partly' ? 'partly supports' : 'disputes'})`,
      status === undefined ? undefined : ` (${status.toLowerCase()})`,
      element('p', {}, showed),
    ),
  );
}

import type { Element, ElementContent } from 'hast';
import type { List, Paragraph } from 'mdast';
import { nameAtStart } from '../../model/concept-name.ts';
import { relationId, type WorkId, workId } from '../../model/ids.ts';
import type { Evidence } from '../../model/relation.ts';
import { systemWords } from '../../model/vocabulary.ts';
import { statusWord, workLabel } from '../../model/work-label.ts';
import { claimCitationsIn } from '../claim-citations.ts';
import { citationsIn } from '../mentions-in.ts';
import type { RenderContext } from '../render-context.ts';
import { element } from './element.ts';

/**
 * Notes on the works that a block is the first to cite: who, where and when; what it showed, if a claim says so.
 *
 * They repeat what the list of references says beside the text, and so are hidden from assistive technology and search.
 * `noted` gathers the works that have had their note.
 */
export function marginNotes(
  block: List | Paragraph,
  noted: Set<WorkId>,
  context: RenderContext,
): Element | undefined {
  const cited = citationsIn(block).flatMap(({ items }) => items.map(({ work }) => workId(work)));
  const works = [...new Set(cited)].filter((work) => !noted.has(work));
  if (works.length === 0) return undefined;
  for (const work of works) noted.add(work);
  const evidence = claimedEvidence(block, context);
  const notes = works.map((work) => note(work, evidence.get(work), context));
  return element('div', { className: ['margin-notes'], ariaHidden: 'true', dataPagefindIgnore: '' }, notes);
}

/** Evidence of the relations that the block argues, by work; of several, the first. */
function claimedEvidence(block: List | Paragraph, { series }: RenderContext): ReadonlyMap<WorkId, Evidence> {
  const evidence = new Map<WorkId, Evidence>();
  for (const { claim, works } of claimCitationsIn(block)) {
    const relation = series.relation(relationId(claim.subject, claim.relationType, claim.target));
    for (const item of relation.evidence) {
      if (works.includes(item.work) && !evidence.has(item.work)) evidence.set(item.work, item);
    }
  }
  return evidence;
}

function note(work: WorkId, evidence: Evidence | undefined, { series, numbers }: RenderContext): Element {
  const reference = series.reference(work);
  const status = statusWord(reference);
  const systems = evidence?.systems.map((system) => systemWords(series.vocabulary, system)) ?? [];
  const parts: ElementContent[] = [
    element('b', {}, [String(numbers.get(work) ?? '')]),
    element('strong', {}, [`${workLabel(reference)}.`]),
    ...(status === undefined
      ? []
      : [element('em', { dataStatus: reference.custom.status.state }, [`${status}.`])]),
    ...(evidence ? [{ type: 'text' as const, value: evidence.showed }] : []),
    ...(systems.length > 0 ? [element('i', {}, [`${nameAtStart(systems.join(', '))}.`])] : []),
  ];
  return element(
    'p',
    {},
    parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
  );
}

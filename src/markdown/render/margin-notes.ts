import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, List, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nameAtStart } from '../../model/concept-name.ts';
import { relationId, type WorkId, workId } from '../../model/ids.ts';
import type { Evidence } from '../../model/relation.ts';
import { systemWords } from '../../model/vocabulary.ts';
import { statusWord, workLabel } from '../../model/work-label.ts';
import { claimCitationsIn } from '../claim-citations.ts';
import type { CitationNode } from '../nodes.ts';
import type { RenderContext } from '../render-context.ts';
import { element } from './element.ts';

/** What of a text has a note of its own in the margin. */
export interface MarginNotes {
  /** By the group of citations after which they stand: notes on the works that it is the first to cite. */
  readonly works: ReadonlyMap<CitationNode, readonly Element[]>;
  /** The marks after which a footnote's text stands: its first. */
  readonly footnotes: ReadonlySet<FootnoteReference>;
}

/**
 * Notes for the margin of a text: for each work, where it is first cited, who, where and when, and what it showed if
 * a claim says so; for each footnote its first mark. Only of paragraphs and lists of the body: a figure, a box or a
 * table has no margin of its own.
 */
export function marginNotesOf(tree: Root, context: RenderContext): MarginNotes {
  const works = new Map<CitationNode, readonly Element[]>();
  const footnotes = new Set<FootnoteReference>();
  if (!context.marginNotes) return { works, footnotes };
  const noted = new Set<string>();
  const isNew = (id: string) => !noted.has(id) && noted.add(id).has(id);
  for (const block of tree.children) {
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    const evidence = claimedEvidence(block, context);
    visit(block, ['citation', 'footnoteReference'], (node) => {
      if (node.type === 'footnoteReference' && isNew(`fn-${node.identifier}`)) footnotes.add(node);
      if (node.type !== 'citation') return;
      const cited = node.items.map(({ work }) => workId(work)).filter(isNew);
      if (cited.length === 0) return;
      const number = (work: WorkId) => context.numbers.get(work) ?? 0;
      const inOrder = cited.sort((a, b) => number(a) - number(b));
      works.set(
        node,
        inOrder.map((work) => workNote(work, evidence.get(work), context)),
      );
    });
  }
  return { works, footnotes };
}

/**
 * One note, in the line of its mark: `<span class="margin-note" …><b>12</b> …</span>`. It repeats what the list at the
 * foot says, and so is hidden from assistive technology and search.
 */
export function marginNote(mark: string, words: readonly (ElementContent | string)[]): Element {
  const properties = { className: ['margin-note'], ariaHidden: 'true', dataPagefindIgnore: '' };
  return element('span', properties, [element('b', {}, [mark]), ' ', ...words]);
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

function workNote(work: WorkId, evidence: Evidence | undefined, { series, numbers }: RenderContext): Element {
  const reference = series.reference(work);
  const status = statusWord(reference);
  const systems = evidence?.systems.map((system) => systemWords(series.vocabulary, system)) ?? [];
  const parts: (ElementContent | string)[] = [
    element('strong', {}, [`${workLabel(reference)}.`]),
    ...(status === undefined
      ? []
      : [element('em', { dataStatus: reference.custom.status.state }, [`${status}.`])]),
    ...(evidence ? [evidence.showed] : []),
    ...(systems.length > 0 ? [element('i', {}, [`${nameAtStart(systems.join(', '))}.`])] : []),
  ];
  return marginNote(
    String(numbers.get(work) ?? ''),
    parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
  );
}

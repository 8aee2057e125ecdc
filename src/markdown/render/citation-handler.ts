import type { ElementContent } from 'hast';
import { type WorkId, workId } from '../../model/ids.ts';
import { authorsLabel } from '../../model/work-label.ts';
import type { CitationItem, CitationNode } from '../nodes.ts';
import type { RenderContext } from '../render-context.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';
import type { MarginNotes } from './margin-notes.ts';

interface NumberedWork {
  readonly work: WorkId;
  readonly number: number;
  readonly locator: string | undefined;
}

/** So many numbers in a row are folded: 3–5. */
const RUN = 3;

/**
 * `[@a; @b, fig. 2]` becomes
 * `<sup class="citation" data-works="a b"><a href="#ref-a" role="doc-biblioref">1</a>,<a …>2</a> (fig. 2)</sup>`,
 * and `@a` the same after its authors' names.
 *
 * After it stand its notes for the margin. Numbers stand in order; in a folded run the works between its ends are links that only assistive technology shows.
 */
export function citationHandler(context: RenderContext, notes: MarginNotes): Handler<CitationNode> {
  return (_state, node) => {
    const { items, narrative } = node;
    const works = items.map((item) => numbered(item, context)).sort((a, b) => a.number - b.number);
    const dataWorks = [...new Set(works.map(({ work }) => work))].join(' ');
    const links = runsOf(works).flatMap((run, index) => [...(index > 0 ? [','] : []), ...runLinks(run)]);
    const group = element('sup', { className: ['citation'], dataWorks }, links);
    const inMargin = notes.works.get(node) ?? [];
    if (!narrative) return [group, ...inMargin];
    const authors = works.map(({ work }) => authorsLabel(context.series.reference(work))).join('; ');
    return [{ type: 'text', value: authors }, group, ...inMargin];
  };
}

function numbered(item: CitationItem, { numbers }: RenderContext): NumberedWork {
  const work = workId(item.work);
  const number = numbers.get(work);
  if (number === undefined) throw new RangeError(`Work \`${work}\` has no number on this page`);
  return { work, number, locator: item.locator };
}

/** Cuts the works into runs of numbers that follow each other; a locator stands by itself. */
function runsOf(works: readonly NumberedWork[]): readonly (readonly NumberedWork[])[] {
  const runs: NumberedWork[][] = [];
  for (const work of works) {
    const last = runs.at(-1)?.at(-1);
    const follows = last && work.number === last.number + 1 && !last.locator && !work.locator;
    if (follows) runs.at(-1)?.push(work);
    else runs.push([work]);
  }
  return runs.flatMap((run) => (run.length >= RUN ? [run] : run.map((work) => [work])));
}

function runLinks(run: readonly NumberedWork[]): readonly (ElementContent | string)[] {
  const [first, ...others] = run.map(link);
  const last = others.pop();
  if (first === undefined) return [];
  if (last === undefined) return run[0]?.locator ? [first, ` (${run[0].locator})`] : [first];
  const folded = others.flatMap((between) => [between, ',']);
  return [first, '–', element('span', { className: ['visually-hidden'] }, folded), last];
}

function link({ work, number }: NumberedWork): ElementContent {
  return element('a', { href: `#ref-${work}`, role: 'doc-biblioref' }, [String(number)]);
}

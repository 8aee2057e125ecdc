import { csvText } from '../model/csv.ts';
import type { Series } from '../model/series.ts';
import { authorsLabel, yearOf } from '../model/work-label.ts';
import { bindToSeries, type BoundEdge } from './bound-diagram.ts';
import { readDiagram } from './read-diagram.ts';

const COLUMNS = ['source', 'relation', 'target', 'sign', 'confidence', 'works', 'dois'];

/** The edges of a diagram as a table, a row each, with the works behind those that are relations. */
export async function diagramCsv(source: string, series: Series): Promise<string> {
  const { diagram } = await readDiagram(source, series);
  const { nodes, groups, edges } = bindToSeries(diagram, series, '/');
  const names = new Map([...groups, ...nodes].map(({ id, label }) => [id, label]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const row = ({ from, to, label, relation }: BoundEdge) => {
    if (!relation) return [nameOf(from), label ?? '', nameOf(to), '', '', '', ''];
    const works = relation.is.evidence.map(({ work }) => series.reference(work));
    return [
      nameOf(from),
      relation.words,
      nameOf(to),
      relation.sign,
      relation.is.confidence,
      works.map((work) => `${authorsLabel(work)} ${String(yearOf(work))}`).join('; '),
      works.flatMap(({ DOI }) => DOI ?? []).join('; '),
    ];
  };
  return csvText([COLUMNS, ...edges.map(row)]);
}

import { nameAtStart } from '../model/concept-name.ts';
import type { Series } from '../model/series.ts';
import type { ParsedDiagram } from './parsed-diagram.ts';

/** Nodes that bear their bare id get the name of their concept, before Mermaid measures the words. */
export function labelledSource(source: string, { kind, nodes }: ParsedDiagram, series: Series): string {
  if (kind !== 'flowchart' && kind !== 'state') return source;
  const names = nodes.flatMap(({ id, label, mark }) => {
    if (mark !== undefined || label !== id || !series.hasConcept(id)) return [];
    const name = nameAtStart(series.concept(id).name);
    return kind === 'flowchart' ? `${id}["${name}"]` : `state "${name}" as ${id.replaceAll('-', '_')}`;
  });
  return [source.trimEnd(), ...names].join('\n');
}

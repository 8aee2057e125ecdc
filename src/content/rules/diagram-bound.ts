import type { Point, Position } from 'unist';
import { suggest } from '../../markdown/suggest.ts';
import { spanOf } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { DiagramSource } from '../series-source.ts';

/** The nodes of a flowchart or state diagram are concepts, and an edge that names a relation names one there is. */
export const diagramBound: Rule = {
  id: 'diagram-bound',
  check({ articles, diagrams }, { concepts, relationIds, isUnread }, report) {
    for (const source of [...diagrams, ...articles.flatMap((article) => article.diagrams)]) {
      const { diagram, file } = source;
      if (diagram?.kind !== 'flowchart' && diagram?.kind !== 'state') continue;
      for (const { id, mark } of diagram.nodes) {
        if (mark !== undefined || concepts.has(id)) continue;
        report(file, placeOfWord(source, id), `The node \`${id}\` is no concept${suggest(id, concepts.keys())}`);
      }
      for (const { id } of diagram.edges) {
        if (id === undefined || !id.includes('--') || relationIds.has(id)) continue;
        if (isUnread(concepts.get(id.split('--')[0] ?? '')?.file)) continue;
        report(file, placeOfWord(source, id), `The edge \`${id}\` is no relation${suggest(id, relationIds)}`);
      }
    }
  },
};

/** Where a node or an edge is first named; in state diagrams `_` stands for `-`. */
function placeOfWord({ source, start, diagram }: DiagramSource, word: string): Point | Position {
  const written = diagram?.kind === 'state' ? word.replaceAll('-', '[-_]') : word;
  const form = new RegExp(`(?<![\\w-])${written}(?![\\w-])`);
  const lines = source.split('\n');
  // Titles and descriptions are words about the diagram.
  const line = lines.findIndex((text) => !/^\s*(?:acc|%%)/.test(text) && form.test(text));
  if (line < 0) return start;
  const column = form.exec(lines[line] ?? '')?.index ?? 0;
  return spanOf({ line: start.line + line, column: start.column + column }, word.length);
}

import type { Point, Position } from 'unist';
import { namedRelations } from '../../diagrams/named-relations.ts';
import type { DiagramEdge } from '../../diagrams/parsed-diagram.ts';
import { suggest } from '../../model/suggest.ts';
import type { Known } from '../known.ts';
import { spanOf } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { DiagramSource } from '../series-source.ts';
import { whereConceptGone } from '../where-gone.ts';

/**
 * The nodes of a flowchart or state diagram are concepts, and an edge that names a relation, by its id or by its label,
 * names one that there is between its ends.
 */
export const diagramBound: Rule = {
  id: 'diagram-bound',
  check({ articles, diagrams }, known, report) {
    for (const source of [...diagrams, ...articles.flatMap((article) => article.diagrams)]) {
      const { diagram, file } = source;
      if (diagram?.kind !== 'flowchart' && diagram?.kind !== 'state') continue;
      for (const { id, mark } of diagram.nodes) {
        if (mark !== undefined || known.concepts.has(id)) continue;
        report(
          file,
          placeOfWord(source, id),
          `The node \`${id}\` is no concept${whereConceptGone(id, known)}`,
        );
      }
      for (const edge of diagram.edges) {
        const wrong = wrongId(edge, known) ?? wrongLabel(edge, known);
        if (wrong) report(file, placeOfWord(source, wrong.word), wrong.reason);
      }
    }
  },
};

interface Wrong {
  /** What to look for in the source. */
  readonly word: string;
  readonly reason: string;
}

/** An id of another form is the author's own business. */
function wrongId(
  { id, from, to }: DiagramEdge,
  { concepts, relationIds, isUnread }: Known,
): Wrong | undefined {
  if (id === undefined || !id.includes('--')) return undefined;
  const [subject = '', , target = ''] = id.split('--');
  if (isUnread(concepts.get(subject)?.file)) return undefined;
  if (!relationIds.has(id))
    return { word: id, reason: `The edge \`${id}\` is no relation${suggest(id, relationIds)}` };
  const fits = (subject === from && target === to) || (subject === to && target === from);
  return fits ? undefined : { word: id, reason: `The edge \`${id}\` leads from \`${from}\` to \`${to}\`` };
}

/** A label that is no word of the vocabulary is free text. */
function wrongLabel(
  { id, from, to, label }: DiagramEdge,
  { concepts, relationIds, relationTypes, isUnread }: Known,
): Wrong | undefined {
  if (label === undefined || id !== undefined || !concepts.has(from) || !concepts.has(to)) return undefined;
  if (isUnread(concepts.get(from)?.file) || isUnread(concepts.get(to)?.file)) return undefined;
  const named = namedRelations({ from, to, label }, relationTypes);
  if (named.length === 0 || named.some((relation) => relationIds.has(relation))) return undefined;
  return {
    word: label,
    reason: `The edge from \`${from}\` to \`${to}\` says \`${label}\`, and there is no such relation`,
  };
}

/** Where a word first stands in the source; in state diagrams `_` stands for `-`. */
function placeOfWord({ source, start, diagram }: DiagramSource, word: string): Point | Position {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const written = diagram?.kind === 'state' ? escaped.replaceAll('-', '[-_]') : escaped;
  const form = new RegExp(`(?<![\\w-])${written}(?![\\w-])`);
  const lines = source.split('\n');
  // Titles and descriptions are words about the diagram.
  const line = lines.findIndex((text) => !/^\s*(?:acc|%%)/.test(text) && form.test(text));
  if (line < 0) return start;
  const column = form.exec(lines[line] ?? '')?.index ?? 0;
  return spanOf({ line: start.line + line, column: start.column + column }, word.length);
}

import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import { SIGN_SYMBOLS } from '../model/relation-sentence.ts';
import type { BoundDiagram, BoundEdge, BoundGroup, BoundNode } from './bound-diagram.ts';
import type { DiagramKind } from './parsed-diagram.ts';

const MARKS = { start: 'Start', end: 'End', choice: 'Choice', fork: 'Fork' } as const;
const ARROWS = { none: '—', end: '→', both: '↔' } as const;

const LISTS: Readonly<Record<DiagramKind, (diagram: BoundDiagram) => Markup>> = {
  flowchart: graphList,
  state: graphList,
  sankey: graphList,
  sequence: sequenceList,
  timeline: treeList,
  mindmap: treeList,
};

/** The same nodes and edges to read: under each node the edges that leave it. */
export function diagramList(diagram: BoundDiagram): Markup {
  const list = LISTS[diagram.kind](diagram);
  return element('details', { class: 'diagram-list' }, element('summary', {}, 'Read as a list'), list);
}

function graphList(diagram: BoundDiagram): Markup {
  const remarks = diagram.remarks.map(({ text }) => element('li', {}, `Note: ${text}`));
  return element('ul', {}, ...grouped(diagram, (node) => graphItem(diagram, node)), ...remarks);
}

function graphItem(diagram: BoundDiagram, node: BoundNode): Markup {
  const edges = leaving(diagram, node.id);
  return element('li', {}, nodeWords(node), edges.length > 0 ? element('ul', {}, ...edges) : undefined);
}

function leaving(diagram: BoundDiagram, id: string): readonly Markup[] {
  const edges = diagram.edges.filter(({ from }) => from === id);
  return edges.map((edge) => element('li', {}, ...edgeWords(diagram, edge)));
}

/** `— promotes (+, probable) → B`, with the evidence behind the verb; `→ B: words` for a plain line. */
function edgeWords(
  diagram: BoundDiagram,
  { relation, to, label, heads }: BoundEdge,
): readonly (Markup | string | undefined)[] {
  const target = nameOf(diagram, to);
  const words = label !== undefined && label.toLowerCase() !== relation?.words ? `: ${label}` : '';
  if (!relation) return [`${ARROWS[heads]} `, target, words];
  const sign = relation.sign === 'none' ? '' : `${SIGN_SYMBOLS[relation.sign]}, `;
  const verb = `${relation.words} (${sign}${relation.is.confidence})`;
  return [
    '— ',
    element('a', { href: relation.href, 'data-relation': relation.is.id }, verb),
    ' → ',
    target,
    words,
  ];
}

function sequenceList(diagram: BoundDiagram): Markup {
  const participants = diagram.nodes.map((node) => element('li', {}, nodeWords(node)));
  const remarksAt = (index: number) =>
    diagram.remarks.filter(({ after }) => after === index).map(({ text }) => element('li', {}, text));
  const steps = diagram.edges.flatMap((edge, index) => [
    ...remarksAt(index),
    element('li', {}, nameOf(diagram, edge.from), ' ', ...edgeWords(diagram, edge)),
  ]);
  return fragment(
    element('ul', {}, ...participants),
    element('ol', {}, ...steps, ...remarksAt(diagram.edges.length)),
  );
}

function treeList(diagram: BoundDiagram): Markup {
  const below = new Set(diagram.edges.map(({ to }) => to));
  const item = (node: BoundNode): Markup => {
    const children = diagram.edges.filter(({ from }) => from === node.id).map(({ to }) => to);
    const items = diagram.nodes.filter(({ id }) => children.includes(id)).map(item);
    return element('li', {}, nodeWords(node), items.length > 0 ? element('ul', {}, ...items) : undefined);
  };
  const roots = diagram.nodes.filter(({ id }) => !below.has(id));
  return element('ul', {}, ...grouped({ ...diagram, nodes: roots }, item));
}

/** Items in the order of the source; a group stands where its first member would, with its members under it. */
function grouped(diagram: BoundDiagram, item: (node: BoundNode) => Markup): readonly Markup[] {
  const parents = new Map(diagram.groups.flatMap((group) => group.members.map((member) => [member, group])));
  const done = new Set<string>();
  const under = (parent: BoundGroup | undefined): readonly Markup[] =>
    diagram.nodes.flatMap((node) => {
      if (done.has(node.id)) return [];
      const inner = childOf(node.id, parent, parents);
      if (inner === 'outside') return [];
      if (inner) {
        const members = element('ul', {}, ...leaving(diagram, inner.id), ...under(inner));
        return [element('li', {}, element('b', {}, nodeWords(inner)), members)];
      }
      done.add(node.id);
      return [item(node)];
    });
  return under(undefined);
}

/** Of the groups round a node, the one directly inside `parent`; none when the node itself is. */
function childOf(
  id: string,
  parent: BoundGroup | undefined,
  parents: ReadonlyMap<string, BoundGroup>,
): BoundGroup | undefined | 'outside' {
  let child: BoundGroup | undefined;
  for (let group = parents.get(id); group !== parent; group = parents.get(group.id)) {
    if (!group) return 'outside';
    child = group;
  }
  return child;
}

function nameOf({ nodes, groups }: BoundDiagram, id: string): Markup | undefined {
  const named = nodes.find((node) => node.id === id) ?? groups.find((group) => group.id === id);
  return named && nodeWords(named);
}

function nodeWords({ label, mark, concept }: BoundNode): Markup {
  if (mark !== undefined) return element('span', {}, MARKS[mark]);
  return concept
    ? element('a', { href: concept.href, 'data-concept': concept.is.id }, label)
    : element('span', {}, label);
}

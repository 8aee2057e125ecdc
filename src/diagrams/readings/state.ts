import { labelText } from '../label-text.ts';
import type { DiagramMark, DiagramReading } from '../parsed-diagram.ts';

interface StateDb {
  getData(): { readonly nodes: readonly StateNode[]; readonly edges: readonly StateEdge[] };
}
interface StateNode {
  readonly id: string;
  readonly label?: string | readonly string[];
  readonly shape: string;
  readonly isGroup: boolean;
  readonly parentId?: string;
}
interface StateEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly label: string;
  readonly arrowTypeEnd?: string;
}

const MARKS: Readonly<Record<string, DiagramMark>> = {
  stateStart: 'start',
  stateEnd: 'end',
  choice: 'choice',
  fork: 'fork',
  join: 'fork',
};

/** States, transitions, composite states and notes. Ids have `-` for `_`, which is all that Mermaid takes here. */
export function readState(db: unknown): DiagramReading {
  const { nodes, edges } = (db as StateDb).getData();
  const notes = nodes.filter(({ shape }) => shape === 'note');
  const noted = new Set(nodes.filter(({ shape }) => /^note/.test(shape)).map(({ id }) => id));
  const groups = nodes.filter(({ id, isGroup }) => isGroup && !noted.has(id));
  const transitions = edges.filter(({ start, end }) => !noted.has(start) && !noted.has(end));
  return {
    nodes: nodes
      .filter(({ id, isGroup }) => !isGroup && !noted.has(id))
      .map(({ id, label, shape }) => ({ id: slug(id), label: words(label) || slug(id), mark: MARKS[shape] })),
    edges: transitions.map(({ id, start, end, label }) => ({
      drawnAs: id,
      from: slug(start),
      to: slug(end),
      label: labelText(label) || undefined,
      style: 'solid',
      heads: 'end',
    })),
    groups: groups.map(({ id, label }) => ({
      id: slug(id),
      label: words(label) || slug(id),
      members: nodes.filter(({ parentId }) => parentId === id).map((member) => slug(member.id)),
    })),
    remarks: notes.map(({ label }) => ({ text: words(label), after: transitions.length })),
  };
}

/** Mermaid shows a state without words under its id. */
function words(label: StateNode['label']): string {
  const text = labelText(typeof label === 'string' ? label : (label ?? []).join(' '));
  return /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(text) ? slug(text) : text;
}

function slug(id: string): string {
  return id.replaceAll('_', '-');
}

import { labelText } from '../label-text.ts';
import type { DiagramEdge, DiagramReading, LineStyle } from '../parsed-diagram.ts';

interface FlowchartDb {
  getVertices(): ReadonlyMap<string, { readonly id: string; readonly text?: string }>;
  getEdges(): readonly FlowchartEdge[];
  getSubGraphs(): readonly {
    readonly id: string;
    readonly title: string;
    readonly nodes: readonly string[];
  }[];
}
interface FlowchartEdge {
  readonly id: string;
  readonly isUserDefinedId: boolean;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly type: string;
  readonly stroke: 'normal' | 'dotted' | 'thick' | 'invisible';
}

const STYLES: Readonly<Record<string, LineStyle>> = { normal: 'solid', dotted: 'dotted', thick: 'thick' };

/** Nodes, edges and subgraphs of a flowchart; invisible links (`~~~`) only place nodes and are left out. */
export function readFlowchart(db: unknown): DiagramReading {
  const { nodes, edges, groups } = taken(db as FlowchartDb);
  const order = nodes.map(({ id }) => id);
  const frames = new Set(groups.map(({ id }) => id));
  return {
    nodes: nodes
      .filter(({ id }) => !frames.has(id))
      .map(({ id, text }) => ({ id, label: labelText(text ?? '') || id })),
    edges: edges.filter(({ stroke }) => stroke !== 'invisible').map(readEdge),
    groups: groups.map(({ id, title, nodes: members }) => ({
      id,
      label: labelText(title),
      members: members.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    })),
    remarks: [],
  };
}

function taken(db: FlowchartDb) {
  return { nodes: [...db.getVertices().values()], edges: db.getEdges(), groups: db.getSubGraphs() };
}

function readEdge(edge: FlowchartEdge): DiagramEdge {
  return {
    id: edge.isUserDefinedId ? edge.id : undefined,
    drawnAs: edge.id,
    from: edge.start,
    to: edge.end,
    label: labelText(edge.text) || undefined,
    style: STYLES[edge.stroke] ?? 'solid',
    heads: heads(edge.type),
  };
}

function heads(type: string): DiagramEdge['heads'] {
  if (type === 'arrow_open') return 'none';
  return type.startsWith('double_') ? 'both' : 'end';
}

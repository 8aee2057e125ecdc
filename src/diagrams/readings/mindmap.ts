import { labelText } from '../label-text.ts';
import type { DiagramReading } from '../parsed-diagram.ts';

interface MindmapDb {
  getData(): {
    readonly nodes?: readonly { readonly id: string; readonly nodeId: string; readonly label: string }[];
    readonly edges?: readonly { readonly id: string; readonly start: string; readonly end: string }[];
  };
}

/** A tree of ideas: a node each, and an edge from each to those under it. */
export function readMindmap(db: unknown): DiagramReading {
  const { nodes = [], edges = [] } = (db as MindmapDb).getData();
  const ids = new Map(nodes.map(({ id, nodeId }) => [id, nodeId]));
  return {
    nodes: nodes.map(({ nodeId, label }) => ({ id: nodeId, label: labelText(label) })),
    edges: edges.map(({ id, start, end }) => ({
      drawnAs: id,
      from: ids.get(start) ?? start,
      to: ids.get(end) ?? end,
      style: 'solid',
      heads: 'none',
    })),
    groups: [],
    remarks: [],
  };
}

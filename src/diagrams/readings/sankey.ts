import type { DiagramReading } from '../parsed-diagram.ts';

interface SankeyDb {
  getNodes(): readonly { readonly ID: string }[];
  getLinks(): readonly {
    readonly source: { readonly ID: string };
    readonly target: { readonly ID: string };
    readonly value: number;
  }[];
}

/** Flows with their amounts as labels. */
export function readSankey(db: unknown): DiagramReading {
  return {
    nodes: (db as SankeyDb).getNodes().map(({ ID }) => ({ id: ID, label: ID })),
    edges: (db as SankeyDb).getLinks().map(({ source, target, value }, at) => ({
      drawnAs: `flow-${at}`,
      from: source.ID,
      to: target.ID,
      label: String(value),
      style: 'solid',
      heads: 'none',
    })),
    groups: [],
    remarks: [],
  };
}

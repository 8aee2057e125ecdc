import type { DrawnBox } from './drawing.ts';
import type { ParsedDiagram } from './parsed-diagram.ts';

/** The author's id behind Mermaid's name for a node or group (`flowchart-metastatic-niche-3`). */
export function idOf({ key }: DrawnBox, { kind, nodes }: ParsedDiagram): string {
  switch (kind) {
    case 'flowchart':
      return /^flowchart-(.+)-\d+$/.exec(key)?.[1] ?? key;
    case 'state':
      return (/^state-(.+)-\d+$/.exec(key)?.[1] ?? key).replaceAll('_', '-');
    case 'mindmap':
    case 'sankey':
      // Numbered in the order of the source.
      return nodes[Number(/\d+$/.exec(key)?.[0])]?.id ?? key;
    case 'sequence':
    case 'timeline':
      return key;
  }
}

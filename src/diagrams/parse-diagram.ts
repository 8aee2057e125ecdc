import { DiagramError } from './diagram-error.ts';
import { plainText } from './label-text.ts';
import { mermaidInNode } from './mermaid-in-node.ts';
import type { MermaidParser } from './mermaid-in-node.ts';
import type { DiagramKind, DiagramReading, ParsedDiagram } from './parsed-diagram.ts';
import { readFlowchart } from './readings/flowchart.ts';
import { readMindmap } from './readings/mindmap.ts';
import { readSankey } from './readings/sankey.ts';
import { readSequence } from './readings/sequence.ts';
import { readState } from './readings/state.ts';
import { readTimeline } from './readings/timeline.ts';
import { sourceLines } from './source-lines.ts';
import { syntaxFault } from './syntax-fault.ts';

/** By Mermaid's own name for the kind. A kind without a reading has no list twin, so it is refused. */
const KINDS: Readonly<Record<string, { kind: DiagramKind; read: (db: unknown) => DiagramReading }>> = {
  'flowchart-v2': { kind: 'flowchart', read: readFlowchart },
  stateDiagram: { kind: 'state', read: readState },
  sequence: { kind: 'sequence', read: readSequence },
  timeline: { kind: 'timeline', read: readTimeline },
  mindmap: { kind: 'mindmap', read: readMindmap },
  sankey: { kind: 'sankey', read: readSankey },
};

const KNOWN =
  'begin with `flowchart LR`, `stateDiagram-v2`, `sequenceDiagram`, `timeline`, `mindmap` or `sankey-beta`';

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads the graph out of a Mermaid source, without a browser. Rejects with a `DiagramError` when it does not
 * parse or is of a kind that cannot be read as a list.
 */
export function parseDiagram(source: string): Promise<ParsedDiagram> {
  // Mermaid keeps what it reads in globals: one source at a time.
  const next = last.then(() => parse(source));
  last = next.catch(() => undefined);
  return next;
}

async function parse(source: string): Promise<ParsedDiagram> {
  const lines = sourceLines(source);
  const { text, offset } = lines;
  const mermaid = await mermaidInNode();
  const known = KINDS[kindOf(mermaid, text)];
  if (!known) throw new DiagramError('Unknown kind of diagram', { line: 1 + offset, column: 1 }, KNOWN);
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return {
      kind: known.kind,
      title: plainText(db.getAccTitle?.() ?? '') || undefined,
      description: plainText(db.getAccDescription?.() ?? '') || undefined,
      ...known.read(db),
    };
  } catch (error) {
    throw syntaxFault(error, lines);
  }
}

function kindOf(mermaid: MermaidParser, text: string): string {
  try {
    return mermaid.detectType(text);
  } catch {
    return '';
  }
}

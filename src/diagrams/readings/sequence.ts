import { labelText } from '../label-text.ts';
import type { DiagramEdge, DiagramReading, DiagramRemark } from '../parsed-diagram.ts';

interface SequenceDb {
  getActors(): ReadonlyMap<string, { readonly name: string; readonly description: string }>;
  getMessages(): readonly SequenceMessage[];
  readonly LINETYPE: Readonly<Record<string, number>>;
}
interface SequenceMessage {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly message: unknown;
  readonly type: number;
}

const BLOCKS: Readonly<Record<string, string>> = {
  LOOP_START: 'Loop',
  ALT_START: 'Either',
  ALT_ELSE: 'Or',
  OPT_START: 'Possibly',
  PAR_START: 'At the same time',
  PAR_AND: 'And',
  CRITICAL_START: 'Critical',
  CRITICAL_OPTION: 'Option',
  BREAK_START: 'Break',
  NOTE: 'Note',
};
const SILENT = /^(?:ACTIVE_|RECT_|AUTONUMBER|CENTRAL_)|_END$/;

/** Participants, messages in order, and the notes and frames among them as remarks. */
export function readSequence(db: unknown): DiagramReading {
  const { LINETYPE } = db as SequenceDb;
  const names = new Map(Object.entries(LINETYPE).map(([name, type]) => [type, name]));
  const edges: DiagramEdge[] = [];
  const remarks: DiagramRemark[] = [];
  for (const { id, from, to, message, type } of (db as SequenceDb).getMessages()) {
    const name = names.get(type) ?? '';
    const text = typeof message === 'string' ? labelText(message) : '';
    const block = BLOCKS[name];
    if (block !== undefined) remarks.push({ text: `${block}: ${text}`, after: edges.length });
    else if (from !== undefined && to !== undefined && !SILENT.test(name)) {
      edges.push({
        drawnAs: `i${id}`,
        from,
        to,
        label: text || undefined,
        style: name.includes('DOTTED') ? 'dotted' : 'solid',
        heads: name.startsWith('BIDIRECTIONAL') ? 'both' : name.includes('OPEN') ? 'none' : 'end',
      });
    }
  }
  const actors = [...(db as SequenceDb).getActors().values()];
  const nodes = actors.map(({ name, description }) => ({ id: name, label: labelText(description) || name }));
  return { nodes, edges, groups: [], remarks };
}

import { labelText } from '../label-text.ts';
import type { DiagramEdge, DiagramNode, DiagramReading } from '../parsed-diagram.ts';

interface TimelineDb {
  getTasks(): readonly {
    readonly section: string;
    readonly task: string;
    readonly events: readonly string[];
  }[];
  getSections(): readonly string[];
}

/** Times and what happened at each: a node for either, and an edge from the time to each event. */
export function readTimeline(db: unknown): DiagramReading {
  const tasks = (db as TimelineDb).getTasks();
  const nodes: DiagramNode[] = [];
  const edges: DiagramEdge[] = [];
  tasks.forEach(({ task, events }, at) => {
    const from = `time-${at + 1}`;
    nodes.push({ id: from, label: labelText(task) });
    events.forEach((event, index) => {
      const to = `${from}-${index + 1}`;
      nodes.push({ id: to, label: labelText(event) });
      edges.push({ drawnAs: to, from, to, style: 'dotted', heads: 'none' });
    });
  });
  const groups = (db as TimelineDb).getSections().map((section, at) => ({
    id: `section-${at + 1}`,
    label: labelText(section),
    members: tasks.flatMap((task, index) => (task.section === section ? [`time-${index + 1}`] : [])),
  }));
  return { nodes, edges, groups, remarks: [] };
}

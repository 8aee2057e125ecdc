/** How a line is drawn by its author. */
export type LineStyle = 'solid' | 'dotted' | 'thick';

/** Marks that stand for no thing of their own: where a course begins, ends or parts. */
export type DiagramMark = 'start' | 'end' | 'choice' | 'fork';

/** A thing in a diagram. */
export interface DiagramNode {
  /** As the author names it; in state diagrams `_` has become `-`. */
  readonly id: string;
  /** The words on it; its id when the author gave none. */
  readonly label: string;
  /** Set on marks of the drawing, which are no concepts and need no name. */
  readonly mark?: DiagramMark | undefined;
}

/** A line from one node to another. */
export interface DiagramEdge {
  /** Only when the author gave it one: `a a--promotes--b@--> b`. */
  readonly id?: string | undefined;
  /** The name that Mermaid draws it under. */
  readonly drawnAs: string;
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
  readonly style: LineStyle;
  readonly heads: 'none' | 'end' | 'both';
}

/** A frame round nodes: a subgraph, a composite state, a section. */
export interface DiagramGroup {
  readonly id: string;
  readonly label: string;
  /** Ids of the nodes and groups directly in it. */
  readonly members: readonly string[];
}

/** Words that stand among the edges: a note, the head of a loop. */
export interface DiagramRemark {
  readonly text: string;
  /** How many edges come before it. */
  readonly after: number;
}

/** The graph that a Mermaid source describes. */
export interface ParsedDiagram {
  readonly kind: DiagramKind;
  /** From `accTitle` and `accDescr`, where the kind has them. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly groups: readonly DiagramGroup[];
  readonly remarks: readonly DiagramRemark[];
}

/** The kinds that can also be read as a list; others are a fault. */
export type DiagramKind = 'flowchart' | 'state' | 'sequence' | 'timeline' | 'mindmap' | 'sankey';

/** What is read from the body of one kind of diagram. */
export type DiagramReading = Pick<ParsedDiagram, 'nodes' | 'edges' | 'groups' | 'remarks'>;

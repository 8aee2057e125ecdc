/** Where Mermaid put everything, in whole and tenth pixels, and nothing of how it looked. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly groups: readonly DrawnBox[];
  /** Notes, which have a frame of their own. */
  readonly notes: readonly DrawnBox[];
  /** Words without a frame: the heads of loops. */
  readonly words: readonly DrawnWords[];
  /** Lines that join nothing: lifelines, frames, the arrow of time. */
  readonly strokes: readonly string[];
}

/** A frame from its top left corner, with the lines of text in it. */
export interface DrawnBox {
  /** Mermaid's name for it, the id of the drawing taken off. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly lines: readonly string[];
}

export interface DrawnNode extends DrawnBox {
  readonly form: 'pill' | 'box' | 'circle' | 'diamond';
}

/** Lines of text round a centre. */
export interface DrawnWords {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface DrawnEdge {
  readonly key: string;
  /** Absolute coordinates: `M`, then `L`, `C` or `Q`. */
  readonly d: string;
  /** Where it touches what it leads to, beyond the end of `d` by the length of Mermaid's arrowhead. */
  readonly tip: { readonly x: number; readonly y: number };
  readonly label?: DrawnWords | undefined;
  /** Of a flow, in pixels. */
  readonly thickness?: number | undefined;
}

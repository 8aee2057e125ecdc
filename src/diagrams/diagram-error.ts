/** 1-based. */
export interface DiagramPlace {
  readonly line: number;
  readonly column: number;
}

/** A Mermaid source that cannot be used, and where: 1-based, counted in the source as the author wrote it. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';
  readonly line: number;
  readonly column: number;
  /** How to mend it. */
  readonly note: string | undefined;

  constructor(message: string, place: DiagramPlace, note?: string) {
    super(message);
    this.line = place.line;
    this.column = place.column;
    this.note = note;
  }
}

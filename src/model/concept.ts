import type { ConceptId } from './ids.ts';

/** A concept of the Series, without its relations, which stand on their own. */
export interface Concept {
  readonly id: ConceptId;
  /** British spelling, as it stands inside a sentence: `periostin`, `Kupffer cell`. */
  readonly name: string;
  /** A key of `vocabulary.conceptTypes`. */
  readonly type: string;
  /** The one-sentence definition as plain text, citations apart. */
  readonly short: string;
  /** Other names and abbreviations; each belongs to this concept alone. */
  readonly aliases: readonly string[];
  /** Steps of the cascade it belongs to. */
  readonly steps: readonly ConceptId[];
  /** Outside identifiers by vocabulary: `{ MeSH: 'D009362' }`. */
  readonly identifiers: Readonly<Record<string, string>>;
  /** Successor of a withdrawn concept. */
  readonly replacedBy?: ConceptId | undefined;
}

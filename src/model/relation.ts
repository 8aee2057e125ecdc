import type { ConceptId, RelationId, WorkId } from './ids.ts';

export const CONFIDENCES = ['established', 'probable', 'suggested', 'contested', 'speculative'] as const;
/** How sure the editors are of a relation. `contested`: at least one work supports and one disputes it. */
export type Confidence = (typeof CONFIDENCES)[number];

export const STANCES = ['supports', 'partly', 'disputes'] as const;
/** What a work says of a relation. */
export type Stance = (typeof STANCES)[number];

export const DIRECTNESSES = ['direct', 'indirect', 'unknown'] as const;
export type Directness = (typeof DIRECTNESSES)[number];

/** One work's word on a relation. */
export interface Evidence {
  readonly work: WorkId;
  readonly stance: Stance;
  /** Keys of `vocabulary.systems`. */
  readonly systems: readonly string[];
  /** How many animals or patients, as printed, only where it was seen. */
  readonly n?: string | undefined;
  /** One plain sentence: what the work showed. */
  readonly showed: string;
}

/** What one concept does to another, said once, with its evidence. */
export interface Relation {
  readonly id: RelationId;
  readonly subject: ConceptId;
  /** A key of `vocabulary.relationTypes`. */
  readonly type: string;
  readonly target: ConceptId;
  readonly confidence: Confidence;
  readonly directness?: Directness | undefined;
  readonly evidence: readonly Evidence[];
  /** One plain sentence: what would settle it. Every contested relation has one, and no other. */
  readonly wouldSettle?: string | undefined;
}

import type { ConceptId, WorkId } from './ids.ts';

/** A number known of how many pass a step, or of how fast: a range, of one system, from one work. */
export interface Attrition {
  readonly step: ConceptId;
  /** What was counted: `tumour cells shed into blood`. */
  readonly label: string;
  /** Both ends of the range; the same where the work gives one number. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** A key of the vocabulary's systems. */
  readonly system: string;
  /** The model or the patients: `rat, MTW9 mammary carcinoma`. */
  readonly model: string;
  readonly work: WorkId;
}

import type { ArticleId, RelationId, WorkId } from './ids.ts';

export const VERDICTS = ['supported', 'overstated', 'unsupported'] as const;
/** What someone who did not write a claim says of it beside the findings of its works. */
export type Verdict = (typeof VERDICTS)[number];

/** The comparison of a claim with the recorded findings of the works that it cites. */
export interface ClaimCheck {
  readonly article: ArticleId;
  /** The claim's id within its article: `c-periostin`. */
  readonly claim: string;
  readonly relation: RelationId;
  readonly works: readonly WorkId[];
  readonly verdict: Verdict;
  /** The day of the comparison, ISO. */
  readonly checked: string;
  /** What was found, or mended since. */
  readonly note?: string | undefined;
}

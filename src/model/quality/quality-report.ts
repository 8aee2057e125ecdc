import type { Series } from '../series.ts';
import { claimsBySection } from './claims-by-section.ts';
import { oneWorkRelations } from './one-work-relations.ts';
import type { Answer, QualityQuestion } from './quality-question.ts';
import { staleStatuses } from './stale-statuses.ts';
import { titleOnlyRelations } from './title-only-relations.ts';
import { unarguedControversies } from './unargued-controversies.ts';
import { uncheckedClaims } from './unchecked-claims.ts';
import { uncitedParagraphs } from './uncited-paragraphs.ts';
import { unspokenConcepts } from './unspoken-concepts.ts';
import { worksWithoutEvidence } from './works-without-evidence.ts';

const QUESTIONS: readonly QualityQuestion[] = [
  oneWorkRelations,
  titleOnlyRelations,
  unarguedControversies,
  unspokenConcepts,
  worksWithoutEvidence,
  uncitedParagraphs,
  claimsBySection,
  uncheckedClaims,
  staleStatuses,
];

/** A question and what the Series says to it. */
export interface QualityItem extends Pick<QualityQuestion, 'id' | 'title' | 'why'>, Answer {}

/** Where a Series is thin, question by question; `asOf` is the day that counts as today, ISO. */
export function qualityReport(series: Series, asOf: string): readonly QualityItem[] {
  return QUESTIONS.map(({ id, title, why, answer }) => ({ id, title, why, ...answer(series, asOf) }));
}

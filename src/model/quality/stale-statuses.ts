import { addresses } from '../addresses.ts';
import { workLabel } from '../work-label.ts';
import type { QualityQuestion } from './quality-question.ts';

/** Works of which nobody has asked for a year whether they were corrected or retracted. */
export const staleStatuses: QualityQuestion = {
  id: 'stale-status',
  title: 'Works whose status was not looked up within a year',
  why: 'A work may have been corrected or retracted since.',
  answer(series, asOf) {
    const limit = aYearBefore(asOf);
    const found = series.references.filter(({ custom }) => (custom.status.checked ?? '') < limit);
    const never = found.filter(({ custom }) => custom.status.checked === null);
    return {
      summary: `${found.length} of ${series.references.length} works, ${never.length} of them never`,
      findings: found.map((work) => ({
        text: workLabel(work),
        detail: work.custom.status.checked ?? 'never',
        address: addresses.reference(work.id),
      })),
    };
  },
};

/** ISO dates are ordered as texts are; there is no need for a true day, as on 29 February. */
function aYearBefore(date: string): string {
  return String(Number(date.slice(0, 4)) - 1) + date.slice(4);
}

import { addresses } from '../addresses.ts';
import { workLabel } from '../work-label.ts';
import type { QualityQuestion } from './quality-question.ts';

/** Works that are listed, and stand as evidence for no relation. */
export const worksWithoutEvidence: QualityQuestion = {
  id: 'no-evidence',
  title: 'Works that are no evidence',
  why: 'What they showed is bound to no relation; some are cited for history or method, some not at all.',
  answer(series) {
    const found = series.references.filter(({ id }) => series.relationsRestingOn(id).length === 0);
    const uncited = found.filter(({ id }) => series.citationsOf(id).length === 0);
    return {
      summary: `${found.length} of ${series.references.length} works, ${uncited.length} of them not cited either`,
      findings: found.map((work) => ({
        text: workLabel(work),
        detail: uncited.includes(work) ? 'not cited' : undefined,
        address: addresses.reference(work.id),
      })),
    };
  },
};

import type { QualityQuestion } from './quality-question.ts';
import { relationFinding } from './relation-finding.ts';
import { worksLabel } from './works-label.ts';

/** Relations of whose evidence nobody read more than the titles. */
export const titleOnlyRelations: QualityQuestion = {
  id: 'titles-only',
  title: 'Relations that rest on titles alone',
  why: 'Of no work that stands for them was the abstract read, or another’s account.',
  answer(series) {
    const found = series.relations.filter(
      ({ evidence }) =>
        evidence.length > 0 &&
        evidence.every(({ work }) => series.reference(work).custom.support === 'title'),
    );
    return {
      summary: `${found.length} of ${series.relations.length} relations`,
      findings: found.map((relation) => relationFinding(series, relation, worksLabel(series, relation))),
    };
  },
};

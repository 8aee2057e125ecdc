import type { QualityQuestion } from './quality-question.ts';
import { relationFinding } from './relation-finding.ts';

/** Contested relations that no claim of an article argues. */
export const unarguedControversies: QualityQuestion = {
  id: 'unargued',
  title: 'Contested relations that no claim argues',
  why: 'Where works disagree, an article should say so.',
  answer(series) {
    const contested = series.relations.filter(({ confidence }) => confidence === 'contested');
    const found = contested.filter(({ id }) => series.claimsOf(id).length === 0);
    return {
      summary: `${found.length} of ${contested.length} contested relations`,
      findings: found.map((relation) => relationFinding(series, relation)),
    };
  },
};

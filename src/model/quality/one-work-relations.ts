import type { QualityQuestion } from './quality-question.ts';
import { relationFinding } from './relation-finding.ts';
import { worksLabel } from './works-label.ts';

/** Relations whose evidence is the word of a single work. */
export const oneWorkRelations: QualityQuestion = {
  id: 'one-work',
  title: 'Relations that rest on one work',
  why: 'A second work, best of another group, would show whether the first was right.',
  answer(series) {
    const found = series.relations.filter(({ evidence }) => evidence.length === 1);
    return {
      summary: `${found.length} of ${series.relations.length} relations`,
      findings: found.map((relation) => relationFinding(series, relation, worksLabel(series, relation))),
    };
  },
};

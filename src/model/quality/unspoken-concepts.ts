import { addresses } from '../addresses.ts';
import { nameAtStart } from '../concept-name.ts';
import type { QualityQuestion } from './quality-question.ts';

/** Concepts that have a page, and of which no article has a word. */
export const unspokenConcepts: QualityQuestion = {
  id: 'unspoken',
  title: 'Concepts of which no article speaks',
  why: 'They are reached through relations and the list of concepts alone.',
  answer(series) {
    const found = series.concepts.filter(
      ({ id }) => !series.mentionsOf(id).some(({ page }) => page.kind === 'article'),
    );
    return {
      summary: `${found.length} of ${series.concepts.length} concepts`,
      findings: found.map(({ id, name }) => ({ text: nameAtStart(name), address: addresses.concept(id) })),
    };
  },
};

import type { ConceptId, WorkId } from '../../model/ids.ts';
import type { Series } from '../../model/series.ts';
import { authorsInText } from './authors-in-text.ts';
import { nameInText } from './name-in-text.ts';

/** What plain text calls a concept and the authors of a work. */
export interface Names {
  concept(id: ConceptId, startsSentence: boolean): string;
  authors(id: WorkId): string;
}

/** For texts read before the Series is known: a slug's words, and the work's id. */
export const namesFromIds: Names = {
  concept: (id, startsSentence) => {
    const words = id.replaceAll('-', ' ');
    return startsSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  },
  authors: (id) => id,
};

/** Names and authors as the Series has them. */
export function namesOf(series: Pick<Series, 'concept' | 'reference'>): Names {
  return {
    concept: (id, startsSentence) => nameInText(series.concept(id), startsSentence),
    authors: (id) => authorsInText(series.reference(id)),
  };
}

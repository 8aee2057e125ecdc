import { nameAtStart } from '../../model/concept-name.ts';
import type { ConceptId, WorkId } from '../../model/ids.ts';
import type { Series } from '../../model/series.ts';
import { authorsLabel } from '../../model/work-label.ts';

/** What plain text calls a concept and the authors of a work. */
export interface Names {
  concept(id: ConceptId, startsSentence: boolean): string;
  authors(id: WorkId): string;
}

/** For texts read before the Series is known: a slug's words, and the work's id. */
export const namesFromIds: Names = {
  concept: (id, startsSentence) => nameInText(id.replaceAll('-', ' '), startsSentence),
  authors: (id) => id,
};

/** Names and authors as the Series has them. */
export function namesOf(series: Pick<Series, 'concept' | 'reference'>): Names {
  return {
    concept: (id, startsSentence) => nameInText(series.concept(id).name, startsSentence),
    authors: (id) => authorsLabel(series.reference(id)),
  };
}

/** A concept's name, with a capital where it opens a sentence. */
export function nameInText(name: string, startsSentence: boolean): string {
  return startsSentence ? nameAtStart(name) : name;
}

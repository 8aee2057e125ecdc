import type { ConceptId, WorkId } from '../../model/ids.ts';

/** What plain text calls a concept and the authors of a work. */
export interface Names {
  concept(id: ConceptId, startsSentence: boolean): string;
  authors(id: WorkId): string;
}

/** For texts read before the Series is known: a slug's words, and the work's id. */
export const namesFromIds: Names = {
  concept: (id) => id.replaceAll('-', ' '),
  authors: (id) => id,
};

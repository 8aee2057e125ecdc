import { authorsInText } from '../markdown/text/authors-in-text.ts';
import { nameInText } from '../markdown/text/name-in-text.ts';
import { namesFromIds, type Names } from '../markdown/text/names.ts';
import type { ConceptFacts, ReferenceSource } from './series-source.ts';

/** What running text calls the concepts and works of a Series; where a file has faults, its id must do. */
export function seriesNames(concepts: readonly ConceptFacts[], references: readonly ReferenceSource[]): Names {
  const named = new Map(concepts.map(({ slug, fields }) => [slug, fields.valid]));
  const works = new Map(references.map(({ id, fields }) => [id, fields.whole]));
  return {
    concept: (id, startsSentence) => {
      const { name, type } = named.get(id) ?? {};
      return name === undefined || type === undefined
        ? namesFromIds.concept(id, startsSentence)
        : nameInText({ name, type }, startsSentence);
    },
    authors: (id) => {
      const work = works.get(id);
      return work ? authorsInText(work) : namesFromIds.authors(id);
    },
  };
}

import { nameInText, namesFromIds, type Names } from '../markdown/text/names.ts';
import { authorsLabel } from '../model/work-label.ts';
import type { ConceptFacts, ReferenceSource } from './series-source.ts';

/** What running text calls the concepts and works of a Series; where a file has faults, its id must do. */
export function seriesNames(
  concepts: readonly ConceptFacts[],
  references: readonly ReferenceSource[],
): Names {
  const names = new Map(concepts.map(({ slug, fields }) => [slug, fields.valid.name]));
  const works = new Map(references.map(({ id, fields }) => [id, fields.whole]));
  return {
    concept: (id, startsSentence) => {
      const name = names.get(id);
      return name === undefined ? namesFromIds.concept(id, startsSentence) : nameInText(name, startsSentence);
    },
    authors: (id) => {
      const work = works.get(id);
      return work ? authorsLabel(work) : namesFromIds.authors(id);
    },
  };
}

import { suggest } from '../../model/suggest.ts';
import type { VFile } from 'vfile';
import type { Place } from '../../markdown/fault.ts';
import type { Rule } from '../rule.ts';

/** Concept types, relation types and systems are words of the vocabulary. */
export const wordKnown: Rule = {
  id: 'word-known',
  check({ vocabulary, concepts, relations, references, datasets }, _known, report) {
    const { conceptTypes, relationTypes, systems } = vocabulary.fields.valid;
    // Places are asked for only where there is a fault: to find them takes long.
    const judge = (what: string, word: string, list: object | undefined, file: VFile, place: () => Place) => {
      if (!list || Object.hasOwn(list, word)) return;
      report(
        file,
        place(),
        `Unknown ${what} \`${word}\`${suggest(word, Object.keys(list))}`,
        'Those there are stand in `vocabulary.yaml`',
      );
    };
    for (const { file, fields } of concepts) {
      const { type } = fields.valid;
      if (type !== undefined) judge('concept type', type, conceptTypes, file, () => fields.placeOf(['type']));
    }
    for (const { file, fields, placeOf } of relations) {
      judge('relation type', fields.type, relationTypes, file, () => placeOf(['type']));
      for (const [index, evidence] of fields.evidence.entries()) {
        for (const [n, system] of evidence.systems.entries()) {
          judge('system', system, systems, file, () => placeOf(['evidence', index, 'systems', n]));
        }
      }
    }
    for (const { file, fields } of references) {
      for (const [index, system] of (fields.valid.custom?.systems ?? []).entries()) {
        judge('system', system, systems, file, () => fields.placeOf(['custom', 'systems', index]));
      }
    }
    for (const { table } of datasets) {
      if (!table) continue;
      for (const { line, cells } of table.rows) {
        if (cells['system'])
          judge('system', cells['system'], systems, table.file, () => ({ line, column: 1 }));
      }
    }
  },
};

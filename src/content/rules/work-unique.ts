import { at } from '../at.ts';
import type { Rule } from '../rule.ts';

/** A work stands in one place only: neither its id nor its DOI is given twice. */
export const workUnique: Rule = {
  id: 'work-unique',
  check({ references }, _known, report) {
    // Places are asked for only where there is a fault: to find them takes long.
    const first = new Map<string, () => string>();
    for (const { file, fields } of references) {
      const { id, DOI } = fields.valid;
      for (const [field, value] of [
        ['id', id],
        ['DOI', DOI?.toLowerCase()],
      ] as const) {
        if (value === undefined) continue;
        const other = first.get(value);
        if (other)
          report(
            file,
            fields.placeOf([field]),
            `The ${field} \`${value}\` is given twice, first at ${other()}`,
          );
        else first.set(value, () => at(file, fields.placeOf([field])));
      }
    }
  },
};

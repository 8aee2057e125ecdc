import { at } from '../at.ts';
import type { Rule } from '../rule.ts';

/** A work stands in one place only: neither its id nor its DOI is given twice. */
export const workUnique: Rule = {
  id: 'work-unique',
  check({ references }, _known, report) {
    const first = new Map<string, string>();
    for (const { file, fields } of references) {
      const { id, DOI } = fields.valid;
      for (const [field, value] of [['id', id], ['DOI', DOI?.toLowerCase()]] as const) {
        if (value === undefined) continue;
        const place = fields.placeOf([field]);
        const other = first.get(value);
        if (other === undefined) first.set(value, at(file, place));
        else report(file, place, `The ${field} \`${value}\` is given twice, first at ${other}`);
      }
    }
  },
};

import type { Rule } from '../rule.ts';

/** A retracted work is no evidence, and a work speaks once of a relation. */
export const evidenceSound: Rule = {
  id: 'evidence-sound',
  check({ relations }, { works }, report) {
    for (const { id, file, fields, placeOf } of relations) {
      const heard = new Set<string>();
      for (const [index, { work }] of fields.evidence.entries()) {
        const place = placeOf(['evidence', index, 'work']);
        if (works.get(work)?.fields.valid.custom?.status.state === 'retracted') {
          report(file, place, `\`${work}\` is retracted and cannot be evidence for \`${id}\``);
        }
        if (heard.has(work))
          report(file, place, `\`${work}\` speaks twice of \`${id}\``, 'Tell what it showed in one place');
        heard.add(work);
      }
    }
  },
};

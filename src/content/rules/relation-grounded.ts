import type { Rule } from '../rule.ts';

/** A relation has evidence and a confidence, unless it holds by definition. */
export const relationGrounded: Rule = {
  id: 'relation-grounded',
  check({ relations }, { relationTypes }, report) {
    const byDefinition = Object.keys(relationTypes).filter(
      (type) => relationTypes[type]?.needsEvidence === false,
    );
    for (const { id, file, fields, placeOf } of relations) {
      const needsEvidence = relationTypes[fields.type]?.needsEvidence ?? false;
      const place = placeOf(['type']);
      if (needsEvidence && fields.evidence.length === 0) {
        report(
          file,
          place,
          `The relation \`${id}\` has no evidence`,
          `Only ${byDefinition.map((type) => `\`${type}\``).join(' and ')} may go without`,
        );
      }
      if (fields.confidence === undefined && fields.evidence.length > 0) {
        report(
          file,
          place,
          `The relation \`${id}\` has no confidence`,
          'Say how sure it is: `established`, `probable`, `suggested`, `contested` or `speculative`',
        );
      }
    }
  },
};

import type { Rule } from '../rule.ts';

/** `contested` means that at least one work supports and one disputes, and is said wherever that is so. */
export const contestedBothWays: Rule = {
  id: 'contested-both-ways',
  check({ relations }, _known, report) {
    for (const { id, file, fields, placeOf } of relations) {
      const contested = fields.confidence === 'contested';
      const stances = new Set(fields.evidence.map(({ stance }) => stance));
      if (contested && !stances.has('disputes')) {
        report(file, placeOf(['confidence']), `The relation \`${id}\` is contested, but no work disputes it`);
      }
      if (contested && !stances.has('supports')) {
        report(file, placeOf(['confidence']), `The relation \`${id}\` is contested, but no work supports it`);
      }
      if (!contested && stances.has('disputes')) {
        const index = fields.evidence.findIndex(({ stance }) => stance === 'disputes');
        report(
          file,
          placeOf(['evidence', index, 'stance']),
          `\`${fields.evidence[index]?.work ?? ''}\` disputes the relation \`${id}\`, which is not \`contested\``,
          'Set its confidence to `contested`',
        );
      }
    }
  },
};

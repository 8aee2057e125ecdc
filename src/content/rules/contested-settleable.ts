import type { Rule } from '../rule.ts';

/** A contested relation says what would settle it; for one that nobody contests there is nothing to settle. */
export const contestedSettleable: Rule = {
  id: 'contested-settleable',
  check({ relations }, _known, report) {
    for (const { id, file, fields, placeOf } of relations) {
      const contested = fields.confidence === 'contested';
      const settleable = fields.wouldSettle !== undefined;
      if (contested && !settleable) {
        report(
          file,
          placeOf(['confidence']),
          `The relation \`${id}\` is contested, but nothing says what would settle it`,
          'Add `wouldSettle`: one plain sentence that names the study that would decide',
        );
      }
      if (!contested && settleable) {
        report(
          file,
          placeOf(['wouldSettle'], 'key'),
          `The relation \`${id}\` is not contested, but says what would settle it`,
          'Set its confidence to `contested`, or take `wouldSettle` out',
        );
      }
    }
  },
};

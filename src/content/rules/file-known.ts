import type { Rule } from '../rule.ts';

/** Every file under the content folder is of a kind that is read: a misplaced one would be missing in silence. */
export const fileKnown: Rule = {
  id: 'file-known',
  check({ files }, _known, report) {
    for (const { kind, file } of files) {
      if (kind !== 'unknown') continue;
      report(
        file,
        undefined,
        'No kind of content has its files here',
        'Move it, or begin its name with `_` to leave it out',
      );
    }
  },
};

import { ownSentences } from '../own-sentences.ts';
import type { Rule } from '../rule.ts';
import { wordSharing } from '../shared-words.ts';

/** Sentences are our own: none repeats eight words in a row of a work's title. */
export const wordsOwn: Rule = {
  id: 'words-own',
  check(series, _known, report) {
    const sharedWith = wordSharing(
      series.references.flatMap(({ id, fields: { valid } }) =>
        valid.title === undefined ? [] : [[id, valid.title] as const],
      ),
    );
    for (const { text, file, place } of ownSentences(series)) {
      for (const { source, words } of sharedWith(text)) {
        report(
          file,
          place(),
          `\`${words}\` stands so in the title of \`${source}\``,
          'Say it in words of our own',
        );
      }
    }
  },
};

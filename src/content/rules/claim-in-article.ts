import type { Rule } from '../rule.ts';

/** Claims are argued in the text of an article: a definition is no place for an argument. */
export const claimInArticle: Rule = {
  id: 'claim-in-article',
  check({ texts }, _known, report) {
    for (const text of texts) {
      if (text.page.kind === 'article') continue;
      for (const { id, node } of text.passages.claims) {
        report(
          text.file,
          node.position,
          `The claim \`${id}\` stands outside the text of an article`,
          'Leave the words and take the claim away',
        );
      }
    }
  },
};

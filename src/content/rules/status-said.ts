import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';

const SAYINGS = {
  retracted: { word: /\bretract(?:ed|ions?)\b/i, is: 'is retracted' },
  concern: { word: /\bconcerns?\b/i, is: 'is under an expression of concern' },
} as const;

/** Where a retracted work, or one under concern, is cited, the paragraph says so. */
export const statusSaid: Rule = {
  id: 'status-said',
  check({ texts }, { works }, report) {
    for (const text of texts) {
      visit(text.tree, (block: Nodes) => {
        if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return;
        const words = toString(block);
        visit(block, 'citation', (citation) => {
          for (const { work, position } of citation.items) {
            const state = works.get(work)?.fields.valid.custom?.status.state;
            if (state !== 'retracted' && state !== 'concern') continue;
            const { word, is } = SAYINGS[state];
            if (!word.test(words))
              report(
                text.file,
                position,
                `\`${work}\` ${is}, which the paragraph does not say`,
                `Put the word \`${state}\` in it`,
              );
          }
        });
      });
    }
  },
};

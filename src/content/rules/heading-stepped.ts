import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';

const DEEPEST = 4;

/** Headings go down one level at a time, from `##`. */
export const headingStepped: Rule = {
  id: 'heading-stepped',
  check({ articles }, _known, report) {
    for (const { file, body } of articles) {
      let above = 1;
      visit(body.tree, 'heading', ({ depth, position }) => {
        const mark = `\`${'#'.repeat(depth)}\``;
        if (depth === 1)
          report(file, position, `A heading of level ${mark}, which is the title's`, 'Begin with `##`');
        else if (depth > DEEPEST)
          report(file, position, `A heading of level ${mark}; \`####\` is the lowest`);
        else if (depth > above + 1)
          report(
            file,
            position,
            `A heading of level ${mark} under one of level \`${'#'.repeat(above)}\``,
            `Make it \`${'#'.repeat(above + 1)}\``,
          );
        above = Math.max(depth, 2);
      });
    }
  },
};

import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';

/** A definition says whose word it is: the short one and the long one both cite a work. */
export const definitionCited: Rule = {
  id: 'definition-cited',
  check({ concepts }, _known, report) {
    for (const { file, fields, short, body } of concepts) {
      if (short?.passages.works.length === 0)
        report(file, fields.placeOf(['short']), '`short` cites no work');
      if (body.passages.works.length === 0)
        report(file, body.tree.children[0]?.position, 'The definition cites no work');
      visit(body.tree, 'heading', (heading) => {
        report(file, heading.position, 'A definition has no headings');
      });
    }
  },
};

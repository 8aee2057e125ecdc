import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';

/** A definition says whose word it is: the short one and the long one both cite a work. So does a step's text. */
export const definitionCited: Rule = {
  id: 'definition-cited',
  check({ concepts, steps }, _known, report) {
    for (const { file, fields, short, body } of concepts) {
      if (short?.passages.works.length === 0)
        report(file, fields.placeOf(['short']), '`short` cites no work');
      if (body.passages.works.length === 0)
        report(file, body.tree.children[0]?.position, 'The definition cites no work');
      visit(body.tree, 'heading', (heading) => {
        report(file, heading.position, 'A definition has no headings');
      });
    }
    for (const { file, fields, stops, body } of steps) {
      if (stops?.passages.works.length === 0)
        report(file, fields.placeOf(['stops']), '`stops` cites no work');
      if (body.passages.works.length === 0)
        report(file, body.tree.children[0]?.position, 'What happens at the step cites no work');
      visit(body.tree, 'heading', (heading) => {
        report(file, heading.position, 'The text of a step has no headings');
      });
    }
  },
};

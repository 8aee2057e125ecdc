import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Place } from '../../markdown/fault.ts';
import type { Rule } from '../rule.ts';
import { whereConceptGone } from '../where-gone.ts';

/** Every concept that is named has a file. */
export const conceptKnown: Rule = {
  id: 'concept-known',
  check({ info, concepts, relations, texts }, known, report) {
    const judge = (slug: string, file: VFile, place: Place) => {
      if (!known.concepts.has(slug))
        report(file, place, `Unknown concept \`${slug}\`${whereConceptGone(slug, known)}`);
    };
    for (const [index, { concept, next }] of (info.fields.valid.cascade?.steps ?? []).entries()) {
      const path = ['cascade', 'steps', index];
      judge(concept, info.file, info.fields.placeOf([...path, 'concept']));
      next.forEach((slug, n) => {
        judge(slug, info.file, info.fields.placeOf([...path, 'next', n]));
      });
    }
    for (const { file, fields } of concepts) {
      const { replacedBy } = fields.valid;
      if (replacedBy !== undefined) judge(replacedBy, file, fields.placeOf(['replacedBy']));
    }
    for (const { file, fields, placeOf } of relations) judge(fields.target, file, placeOf(['target']));
    for (const text of texts) {
      visit(text.tree, 'conceptLink', (node) => {
        judge(node.concept, text.file, node.position);
      });
    }
  },
};

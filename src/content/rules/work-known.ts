import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Place } from '../../markdown/fault.ts';
import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';

/** Every work that is cited, accompanied, listed in the collection or called as evidence is among the references. */
export const workKnown: Rule = {
  id: 'work-known',
  check({ files, info, articles, relations, texts, datasets }, { works, isUnread }, report) {
    // The works of a file that does not parse are not known to be missing.
    if (files.some(({ kind, file }) => kind === 'references' && isUnread(file))) return;
    const judge = (id: string, file: VFile, place: Place) => {
      if (!works.has(id)) report(file, place, `Unknown work \`${id}\`${suggest(id, works.keys())}`);
    };
    const { opening, related = [] } = info.fields.valid;
    if (opening !== undefined) judge(opening, info.file, info.fields.placeOf(['opening']));
    for (const [index, work] of related.entries())
      judge(work, info.file, info.fields.placeOf(['related', index]));
    for (const [index, item] of (info.fields.valid.articles ?? []).entries()) {
      if ('accompanies' in item)
        judge(item.accompanies, info.file, info.fields.placeOf(['articles', index, 'accompanies']));
    }
    for (const { file, fields } of articles) {
      const { accompanies } = fields.valid;
      if (accompanies !== undefined) judge(accompanies, file, fields.placeOf(['accompanies']));
    }
    for (const { file, fields, placeOf } of relations) {
      fields.evidence.forEach(({ work }, index) => {
        judge(work, file, placeOf(['evidence', index, 'work']));
      });
    }
    for (const text of texts) {
      visit(text.tree, 'citation', (node) => {
        for (const { work, position } of node.items) judge(work, text.file, position);
      });
    }
    for (const { table } of datasets) {
      if (!table) continue;
      for (const { line, cells } of table.rows) {
        if (cells['work']) judge(cells['work'], table.file, { line, column: 1 });
      }
    }
  },
};

import type { VFile } from 'vfile';
import type { Place } from '../../markdown/fault.ts';
import type { Rule } from '../rule.ts';
import { whereConceptGone } from '../where-gone.ts';

/** Concepts, works, texts and numbers belong to steps that the cascade has. */
export const stepKnown: Rule = {
  id: 'step-known',
  check({ info, concepts, references, datasets, steps: texts }, known, report) {
    const { steps } = known;
    // Places are asked for only where there is a fault: to find them takes long.
    const judge = (step: string, file: VFile, place: () => Place) => {
      if (!steps?.has(step))
        report(
          file,
          place(),
          `Unknown step \`${step}\`${whereConceptGone(step, known, steps ?? [])}`,
          'The steps are those of the cascade in `series.yaml`',
        );
    };
    for (const { slug, file } of texts) judge(slug, file, () => ({ line: 1, column: 1 }));
    const table = datasets.find(({ name }) => name === info.fields.valid.cascade?.attrition)?.table;
    for (const { line, cells } of table?.rows ?? []) {
      if (table && cells['step'] !== undefined) judge(cells['step'], table.file, () => ({ line, column: 1 }));
    }
    for (const { file, fields } of concepts) {
      fields.valid.steps?.forEach((step, index) => {
        judge(step, file, () => fields.placeOf(['steps', index]));
      });
    }
    for (const { file, fields } of references) {
      fields.valid.custom?.steps.forEach((step, index) => {
        judge(step, file, () => fields.placeOf(['custom', 'steps', index]));
      });
    }
  },
};

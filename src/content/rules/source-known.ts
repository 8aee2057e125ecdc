import { visit } from 'unist-util-visit';
import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';

/** Every diagram, table and explorable that a text or the cascade draws on is there. */
export const sourceKnown: Rule = {
  id: 'source-known',
  check({ info, texts }, { diagrams, datasets, explorables }, report) {
    const cascade = info.fields.valid.cascade?.diagram;
    if (cascade !== undefined && !diagrams.has(cascade)) {
      report(
        info.file,
        info.fields.placeOf(['cascade', 'diagram']),
        `Unknown diagram \`${cascade}\`${suggest(cascade, diagrams.keys())}`,
      );
    }
    const attrition = info.fields.valid.cascade?.attrition;
    const ranges = [...datasets].flatMap(([name, { fields }]) =>
      fields.valid.kind === 'range' ? [name] : [],
    );
    if (attrition !== undefined && !ranges.includes(attrition)) {
      report(
        info.file,
        info.fields.placeOf(['cascade', 'attrition']),
        `No table of ranges \`${attrition}\`${suggest(attrition, ranges)}`,
        'Its description in `data/` has `kind: range`',
      );
    }
    for (const { file, page, tree } of texts) {
      visit(tree, (node) => {
        if (node.type === 'sharedDiagram' && !diagrams.has(node.src)) {
          report(file, node.position, `Unknown diagram \`${node.src}\`${suggest(node.src, diagrams.keys())}`);
        }
        if (node.type === 'explorable' && page.kind !== 'article') {
          report(file, node.position, 'An explorable stands in an article');
        } else if (node.type === 'explorable' && !explorables.has(node.src)) {
          const near = suggest(node.src, explorables.keys());
          report(file, node.position, `Unknown explorable \`${node.src}\`${near}`);
        }
        if (node.type === 'plot' && !datasets.has(node.src)) {
          report(file, node.position, `Unknown plot \`${node.src}\`${suggest(node.src, datasets.keys())}`);
        }
      });
    }
  },
};

import type { Rule } from '../rule.ts';

/** Every diagram of a kind that can have them has a title and a description. */
export const diagramDescribed: Rule = {
  id: 'diagram-described',
  check({ articles, diagrams }, _known, report) {
    for (const { file, diagram, start } of [
      ...diagrams,
      ...articles.flatMap((article) => article.diagrams),
    ]) {
      if (!diagram || !DESCRIBABLE.has(diagram.kind)) continue;
      const { title, description } = diagram;
      if (title === undefined)
        report(file, start, 'The diagram has no title', 'Add a line `accTitle: …` under its first');
      if (description === undefined)
        report(file, start, 'The diagram has no description', 'Add a line `accDescr: …` under its title');
    }
  },
};

/** Mermaid knows no `accTitle` in the others: there the figure speaks. */
const DESCRIBABLE: ReadonlySet<string> = new Set(['flowchart', 'state', 'sequence']);

import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { fault } from '../../../src/markdown/fault.ts';
import { formatReport } from '../../../src/content/report.ts';

test('has a line for each fault, in order of place, under the name of its file', () => {
  const article = new VFile({ path: 'content/articles/rye.md' });
  const span = { start: { line: 41, column: 33 }, end: { line: 41, column: 49 } };
  fault(article, span, 'work-known', 'Unknown work `bakr2001`; did you mean `baker2001`?', 'Add it');
  fault(article, { line: 3, column: 60 }, 'frontmatter-valid', 'Missing field `title`', 'The title in full');
  fault(article, undefined, 'article-listed', 'Not in the reading order');
  const sound = new VFile({ path: 'content/series.yaml' });
  const concept = new VFile({ path: 'content/concepts/rye.md' });
  fault(concept, { line: 1, column: 1 }, 'concept-used', 'Nothing uses it');
  expect(formatReport([article, sound, concept])).toBe(
    [
      'content/articles/rye.md',
      '1:1          error  Not in the reading order  article-listed',
      '3:60         error  Missing field `title`. The title in full  frontmatter-valid',
      '41:33-41:49  error  Unknown work `bakr2001`; did you mean `baker2001`? Add it  work-known',
      '',
      'content/concepts/rye.md',
      '1:1  error  Nothing uses it  concept-used',
      '',
      '4 faults in 2 files',
    ].join('\n'),
  );
});

test('says so when there are none', () => {
  expect(formatReport([new VFile({ path: 'content/series.yaml' })])).toBe('No faults');
});

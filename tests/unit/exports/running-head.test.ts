import { expect, test } from 'vitest';
import { runningHead } from '../../../src/exports/running-head.ts';

test('the running head names the site, the title and the source, and counts the pages', () => {
  const css = runningHead({ name: 'Fields', title: 'Reeds', source: 'https://x.org/a/ · version of today' });
  expect(css).toContain("@top-left { content: 'Fields'; }");
  expect(css).toContain("@top-right { content: 'Reeds'; }");
  expect(css).toContain("@bottom-left { content: 'https://x.org/a/ · version of today'; }");
  expect(css).toContain('counter(page)');
});

test('nothing in a title ends the string or the style sheet', () => {
  const css = runningHead({ name: "It's", title: 'a"b\\c\nd</style>', source: '' });
  expect(css).toContain("content: 'It\\27 s'");
  expect(css).toContain("content: 'a\\22 b\\5c c\\a d\\3c /style>'");
});

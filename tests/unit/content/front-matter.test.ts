import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { takeFrontMatter } from '../../../src/content/front-matter.ts';

test('reads the front matter and leaves empty lines in its stead', () => {
  const file = new VFile('---\nname: yeast\n---\n\nA fungus.\n');
  const data = takeFrontMatter(file);
  expect(data?.value).toEqual({ name: 'yeast' });
  expect(data?.placeOf(['name'])).toEqual({ line: 2, column: 7 });
  expect(String(file)).toBe('\n\n\n\nA fungus.\n');
});

test('goes by the first line that closes it, and takes line ends of either kind', () => {
  const file = new VFile('---\r\na: 1\r\n---\r\nText\r\n\r\n---\r\n');
  expect(takeFrontMatter(file)?.value).toEqual({ a: 1 });
  expect(String(file)).toBe('\r\n\r\n\r\nText\r\n\r\n---\r\n');
});

test('takes an empty one', () => {
  const file = new VFile('---\n---\nText\n');
  expect(takeFrontMatter(file)?.value).toBeNull();
  expect(String(file)).toBe('\n\nText\n');
});

test.for(['Text\n', '\n---\na: 1\n---\n', '---\na: 1\n', '--- a: 1 ---\n'])('finds none in `%s`', (text) => {
  const file = new VFile(text);
  expect(takeFrontMatter(file)).toBeUndefined();
  expect(file.messages.map(String)).toEqual(['1:1: No front matter']);
  expect(String(file)).toBe(text);
});

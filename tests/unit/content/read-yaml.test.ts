import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readYaml } from '../../../src/content/read-yaml.ts';

const read = (text: string) => {
  const file = new VFile(text);
  return { data: readYaml(text, file), messages: file.messages.map(String) };
};

test('reads data and knows the place of every value and key', () => {
  const { data } = read('name: yeast\nrelations:\n  - type: raises\n    target: dough\n');
  expect(data?.value).toEqual({ name: 'yeast', relations: [{ type: 'raises', target: 'dough' }] });
  expect(data?.placeOf(['name'])).toEqual({ line: 1, column: 7 });
  expect(data?.placeOf(['name'], 'key')).toEqual({ line: 1, column: 1 });
  expect(data?.placeOf(['relations', 0, 'target'])).toEqual({ line: 4, column: 13 });
  expect(data?.placeOf(['relations', 0])).toEqual({ line: 3, column: 5 });
});

test('places what is missing where it should be', () => {
  const { data } = read('name: yeast\nrelations:\n  - type: raises\n');
  expect(data?.placeOf(['relations', 0, 'evidence', 0, 'stance'])).toEqual({ line: 3, column: 5 });
  expect(data?.placeOf(['short'])).toEqual({ line: 1, column: 1 });
});

test('places everything in an empty file at its beginning', () => {
  expect(read('').data?.placeOf(['name'])).toEqual({ line: 1, column: 1 });
});

test('keeps dates as text', () => {
  expect(read('published: 2026-11-24').data?.value).toEqual({ published: '2026-11-24' });
});

test.for([
  ['a: b: c', '1:4: YAML does not parse: nested mappings are not allowed in compact mappings'],
  ['a: 1\na: 2', '2:1: YAML does not parse: map keys must be unique'],
  ['a: "b', '1:6: YAML does not parse: missing closing "quote'],
] as const)('says where `%s` does not parse', ([text, expected]) => {
  const { data, messages } = read(text);
  expect(data).toBeUndefined();
  expect(messages).toEqual([expected]);
});

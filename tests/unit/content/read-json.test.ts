import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readJson } from '../../../src/content/read-json.ts';

test('reads data and knows the place of every value', () => {
  const data = readJson('[\n  { "id": "baker2001", "tags": ["a"] }\n]', new VFile());
  expect(data?.value).toEqual([{ id: 'baker2001', tags: ['a'] }]);
  expect(data?.placeOf([0, 'id'])).toEqual({ line: 2, column: 11 });
  expect(data?.placeOf([0, 'id'], 'key')).toEqual({ line: 2, column: 5 });
  expect(data?.placeOf([0, 'tags', 0])).toEqual({ line: 2, column: 33 });
});

test.for([
  ['[{ "a": 1 },]', "1:13: JSON does not parse: unexpected token ']'"],
  ['[\n{ "a" 1 }]', "2:7: JSON does not parse: expected ':' after property name"],
  ["{ 'a': 1 }", "1:3: JSON does not parse: expected property name or '}'"],
  ['[\n  1 // one\n]', "2:5: JSON does not parse: expected ',' or ']' after array element"],
  ['[1', "1:3: JSON does not parse: expected ',' or ']' after array element"],
  ['["a\n"]', '1:4: JSON does not parse: bad control character in string literal'],
  ['', '1:1: JSON does not parse: unexpected end of JSON input'],
] as const)('says where `%s` does not parse', ([text, expected]) => {
  const file = new VFile();
  expect(readJson(text, file)).toBeUndefined();
  expect(file.messages.map(String)).toEqual([expected]);
});

import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../../src/model/csv.ts';

test('what is written is read again as it was', () => {
  const rows = [
    ['label', 'value'],
    ['a, b', '1'],
    ['he said “no”, then "yes"', ''],
    ['two\nlines', ' 3 '],
  ];
  expect(parse(csvText(rows))).toEqual(rows);
});

test('plain cells bear no quotes', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['1', '% of mice'],
    ]),
  ).toBe('a,b\r\n1,% of mice\r\n');
});

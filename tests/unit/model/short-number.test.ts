import { expect, test } from 'vitest';
import { shortNumber } from '../../../src/model/short-number.ts';

test.each([
  [0.02, '0.02'],
  [12, '12'],
  [4300, '4,300'],
  [60_000_000, '60 million'],
  [3_200_000, '3.2 million'],
])('%d reads %s', (value, words) => {
  expect(shortNumber(value)).toBe(words);
});

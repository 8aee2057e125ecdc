import { expect, test } from 'vitest';
import { readingTime } from '../../../src/model/reading-time.ts';

test('a text takes whole minutes, and at least one', () => {
  expect(readingTime(2380)).toBe(10);
  expect(readingTime(400)).toBe(2);
  expect(readingTime(12)).toBe(1);
  expect(readingTime(0)).toBe(1);
});

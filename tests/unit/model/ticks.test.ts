import { expect, it } from 'vitest';
import { ticksUpTo } from '../../../src/model/ticks.ts';

it.each([
  [91, [0, 20, 40, 60, 80, 100]],
  [100, [0, 20, 40, 60, 80, 100]],
  [0.3, [0, 0.1, 0.2, 0.3]],
  [7, [0, 2, 4, 6, 8]],
  [4399, [0, 1000, 2000, 3000, 4000, 5000]],
  [0, [0, 0.2]],
])('steps to %d in round numbers', (largest, ticks) => {
  expect(ticksUpTo(largest)).toEqual(ticks);
});

import { expect, test } from 'vitest';
import { powersOver } from '../../../src/plots/powers-over.ts';

test.each([
  ['within one power', [[2, 5]], [0, 1]],
  ['one number that is a power', [[10, 10]], [1, 2]],
  [
    'several',
    [
      [0.02, 0.5],
      [3, 40],
    ],
    [-2, -1, 0, 1, 2],
  ],
  ['many are thinned', [[1, 6e7]], [0, 2, 4, 6, 8]],
] as const)('a scale over %s', (_, ranges, powers) => {
  expect(powersOver(ranges)).toEqual(powers);
});

test('every scale holds all its numbers and has at most six marks', () => {
  for (let low = 1e-6; low < 1e6; low *= 7) {
    for (let high = low; high < 1e12; high *= 30) {
      const powers = powersOver([[low, high]]);
      expect(powers.length).toBeLessThanOrEqual(6);
      expect(10 ** (powers[0] ?? Infinity)).toBeLessThanOrEqual(low * 1.000001);
      expect(10 ** (powers.at(-1) ?? -Infinity)).toBeGreaterThanOrEqual(high * 0.999999);
    }
  }
});

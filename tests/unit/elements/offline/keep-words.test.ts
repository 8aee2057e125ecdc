import { expect, test } from 'vitest';
import { faultWords, keptWords, share } from '../../../../src/elements/offline/keep-words.ts';
import type { KeptSeries } from '../../../../src/elements/offline/series-keeper.ts';

const nothing: KeptSeries = {
  bytes: 8_000_000,
  missing: 8_000_000,
  size: 26_900_000,
  isWanted: false,
  broughtAt: undefined,
  fault: undefined,
  pages: 0,
};
const whole = { ...nothing, missing: 0, isWanted: true, broughtAt: Date.UTC(2026, 10, 25, 12) };

test('says what is kept', () => {
  expect(keptWords(nothing)).toBe('The whole takes 26.9 MB on this device.');
  expect(keptWords({ ...nothing, pages: 1 })).toBe(
    'Of what you have read, 1 page is kept. The whole takes 26.9 MB on this device.',
  );
  expect(keptWords({ ...nothing, isWanted: true, missing: 4_900_000 })).toBe(
    'The Series is kept in part: 3.1 of 8 MB.',
  );
  expect(keptWords(whole)).toMatch(/^The whole Series is kept .* on 25 November 2026 at /);
});

test('says what went wrong, and what is left', () => {
  expect(faultWords('storage', nothing)).toBe(
    'There is not enough room on this device: the Series takes 26.9 MB. What has come is kept.',
  );
  expect(faultWords('connection', whole)).toContain('The version before is kept whole.');
});

test('says how far it is', () => {
  expect(share(3_140_000, 8_000_000)).toBe('3.1 of 8 MB');
});

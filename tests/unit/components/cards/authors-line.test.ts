import { expect, test } from 'vitest';
import { authorsLine } from '../../../../src/components/cards/authors-line.ts';
import type { CslName } from '../../../../src/model/reference.ts';
import { reference } from '../../model/sample-series.ts';

test.each<[CslName[], boolean, string]>([
  [[{ family: 'Baker', given: 'Ada' }], true, 'Baker A'],
  [[{ family: 'Baker', given: 'Ada' }], false, 'Baker A et al.'],
  [[{ family: 'Rheenen', given: 'Jean-Paul B.', 'non-dropping-particle': 'van' }], true, 'van Rheenen JPB'],
  [[{ literal: 'The Bread Group' }, { family: 'Salt' }], true, 'The Bread Group, Salt'],
  [['A', 'B', 'C', 'D', 'E'].map((family) => ({ family })), true, 'A, B, C, D et al.'],
  [[], true, ''],
])('%j, complete: %s, is %s', (author, authorsComplete, expected) => {
  const work = reference('baker2001', { author });
  expect(authorsLine({ ...work, custom: { ...work.custom, authorsComplete } })).toBe(expected);
});

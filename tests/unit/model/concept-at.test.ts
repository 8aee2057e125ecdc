import { expect, test } from 'vitest';
import { conceptAt } from '../../../src/model/concept-at.ts';

test.for([
  ['/concepts/yeast/', 'yeast'],
  ['/concepts/', undefined],
  ['/concepts/Yeast/', undefined],
  ['/articles/yeast/', undefined],
  ['/concepts/yeast', undefined],
  ['/', undefined],
])('%s is the page of %s', ([address, id]) => {
  expect(conceptAt(address ?? '')).toBe(id);
});

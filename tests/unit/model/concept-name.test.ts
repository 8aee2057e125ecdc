import { expect, test } from 'vitest';
import { compareNames, nameAtStart } from '../../../src/model/concept-name.ts';

test.for([
  ['periostin', 'Periostin'],
  ['metastatic niche', 'Metastatic niche'],
  ['Kupffer cell', 'Kupffer cell'],
  ['mTOR signalling', 'mTOR signalling'],
  ['p38', 'p38'],
  ['15D11', '15D11'],
  ['E-cadherin', 'E-cadherin'],
  ['β-catenin', 'β-catenin'],
  ['cancer-associated fibroblast', 'Cancer-associated fibroblast'],
  ['antibody 15D11', 'Antibody 15D11'],
  ['éclair', 'Éclair'],
  ['', ''],
] as const)('writes `%s` at the head of a sentence as `%s`', ([name, expected]) => {
  expect(nameAtStart(name)).toBe(expected);
});

test('orders names by the alphabet, whatever their capitals, and numbers by size', () => {
  const names = ['dormancy', 'IL-11', 'astrocyte', 'CXCL12', 'IL-6', 'bone'];
  expect(names.toSorted(compareNames)).toEqual(['astrocyte', 'bone', 'CXCL12', 'dormancy', 'IL-6', 'IL-11']);
});

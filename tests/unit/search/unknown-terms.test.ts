import { expect, test } from 'vitest';
import { unknownTerms } from '../../../src/search/browser/unknown-terms.ts';

test('knows a term by another form of the word', () => {
  expect(unknownTerms('metastases', ['metastasis.'])).toEqual([]);
  expect(unknownTerms('cells', ['cell'])).toEqual([]);
  expect(unknownTerms('tumor', ['tumour'])).toEqual([]);
});

test('knows a term that is the beginning of a word', () => {
  expect(unknownTerms('perio', ['Periostin,'])).toEqual([]);
});

test('knows a hyphenated word as a whole and by its parts', () => {
  expect(unknownTerms('e-cadherin', ['E-cadherin'])).toEqual([]);
  expect(unknownTerms('ecadherin', ['E-cadherin'])).toEqual([]);
  expect(unknownTerms('cadherin', ['E-cadherin'])).toEqual([]);
});

test('overlooks accents and Greek case', () => {
  expect(unknownTerms('Celia', ['Celià-Terrassa'])).toEqual([]);
  expect(unknownTerms('TGF-β', ['TGF-β'])).toEqual([]);
});

test('does not take a word with the same first letter for a match', () => {
  expect(unknownTerms('atention', ['a', 'A'])).toEqual(['atention']);
  expect(unknownTerms('lung zzzz', ['lung'])).toEqual(['zzzz']);
});

test('takes the marks of a phrase for no part of a word', () => {
  expect(unknownTerms('"lung bone"', ['lung', 'bone'])).toEqual([]);
  expect(unknownTerms('– “”', [])).toEqual([]);
});

import { expect, test } from 'vitest';
import type { CslName } from '../../../src/model/reference.ts';
import { authorsLabel, statusWord, workLabel, yearOf } from '../../../src/model/work-label.ts';
import { reference } from './sample-series.ts';

const base = reference('baker2001');
const by = (...author: CslName[]) => authorsLabel({ ...base, author });

test('names up to two authors, and of more the first', () => {
  expect(by({ family: 'Paget', given: 'Stephen' })).toBe('Paget');
  expect(by({ family: 'Aguirre' }, { family: 'Ghajar' })).toBe('Aguirre and Ghajar');
  expect(by({ family: 'Malanchi' }, { family: 'Santamaria' }, { family: 'Susanto' })).toBe('Malanchi et al.');
});

test('names only the first of authors that are not all known', () => {
  const custom = { ...base.custom, authorsComplete: false };
  expect(authorsLabel({ ...base, custom })).toBe('Baker et al.');
});

test('keeps a particle with the name, and takes a group by its own', () => {
  expect(by({ family: 'Gogh', 'non-dropping-particle': 'van' })).toBe('van Gogh');
  expect(by({ family: 'Humboldt', 'dropping-particle': 'von' })).toBe('Humboldt');
  expect(by({ literal: "The Millers' Guild" })).toBe("The Millers' Guild");
});

test('calls a work without authors by its title', () => {
  expect(by()).toBe('“Yeast in bread”');
});

test('gives the year, and the journal where there is one', () => {
  expect(yearOf(reference('baker2001', { issued: { 'date-parts': [[1889, 3, 23]] } }))).toBe(1889);
  expect(workLabel(reference('baker2001', { 'container-title': 'The Lancet' }))).toBe(
    'Baker, The Lancet 2001',
  );
  expect(workLabel(base)).toBe('Baker, 2001');
});

test('has a word for every state but the current one', () => {
  const wordOf = (state: (typeof base.custom.status)['state']) =>
    statusWord({ ...base, custom: { ...base.custom, status: { state, checked: null } } });
  expect([wordOf('current'), wordOf('corrected'), wordOf('concern'), wordOf('retracted')]).toEqual([
    undefined,
    'Corrected',
    'Expression of concern',
    'Retracted',
  ]);
});

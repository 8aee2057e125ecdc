import { expect, test } from 'vitest';
import { wordSharing } from '../../../src/content/shared-words.ts';

const TITLE = 'The <i>loaf</i> that did not rise: what bakers’ yeast does without any salt';
const sharedWith = wordSharing([
  ['crumb1999', TITLE],
  ['baker2001', 'Yeast in bread'],
]);

test('finds eight words in a row, punctuation, mark-up and case apart', () => {
  expect(sharedWith("A LOAF — that did not “rise”; what bakers' yeast is.")).toEqual([
    { source: 'crumb1999', words: 'loaf that did not rise what bakers yeast' },
  ]);
});

test('tells a longer run once, as far as it goes', () => {
  expect(sharedWith(`He wrote ‘${TITLE}’ and left.`)).toEqual([
    { source: 'crumb1999', words: 'the loaf that did not rise what bakers yeast does without any salt' },
  ]);
});

test('lets seven words pass, and short texts', () => {
  expect(sharedWith('The loaf that did not rise: what fell.')).toEqual([]);
  expect(sharedWith('Yeast in bread')).toEqual([]);
  expect(sharedWith('')).toEqual([]);
});

test('names the source that shares most, and each run by itself', () => {
  const many = wordSharing([
    ['a', 'one two three four five six seven eight'],
    ['b', 'one two three four five six seven eight nine'],
    ['c', 'a b c d e f g h'],
  ]);
  expect(many('One two three four five six seven eight nine ten; a b c d e f g h.')).toEqual([
    { source: 'b', words: 'one two three four five six seven eight nine' },
    { source: 'c', words: 'a b c d e f g h' },
  ]);
});

import { describe, expect, test } from 'vitest';
import { articleId, conceptId, isSlug, isWorkId, relationId, workId } from '../../../src/model/ids.ts';

describe('isSlug', () => {
  test.for(['yeast', 's100a8-s100a9', '15d11', 'a'])('takes `%s`', (text) => {
    expect(isSlug(text)).toBe(true);
  });
  test.for([
    '',
    'Yeast',
    'rye flour',
    'rye_flour',
    '-rye',
    'rye-',
    'rye--flour',
    'rye/flour',
    'rye\n',
    'roggenmehlé',
  ])('refuses `%s`', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});

describe('isWorkId', () => {
  test.for(['paget1889', 'gao2012a', 'ncbeditorial2018'])('takes `%s`', (text) => {
    expect(isWorkId(text)).toBe(true);
  });
  test.for(['', 'Paget1889', '1889paget', 'del-pozo2015', 'paget 1889', 'müller2003'])(
    'refuses `%s`',
    (text) => {
      expect(isWorkId(text)).toBe(false);
    },
  );
});

describe('constructors', () => {
  test('give the text back when it has the form', () => {
    expect([conceptId('rye-flour'), articleId('sourdough'), workId('baker2001')]).toEqual([
      'rye-flour',
      'sourdough',
      'baker2001',
    ]);
  });
  test('join the three words of a relation', () => {
    expect(relationId('yeast', 'part-of', 'dough')).toBe('yeast--part-of--dough');
  });
  test('throw for anything else, and name it', () => {
    expect(() => conceptId('Rye')).toThrow(new RangeError('`Rye` is no slug of a concept'));
    expect(() => articleId('a b')).toThrow(new RangeError('`a b` is no slug of an article'));
    expect(() => workId('x-1')).toThrow(new RangeError('`x-1` is no id of a work'));
    expect(() => relationId('yeast', 'part--of', 'dough')).toThrow(RangeError);
  });
});

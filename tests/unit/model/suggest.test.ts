import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/model/suggest.ts';

describe('suggest', () => {
  it('names the nearest known word within two changes', () => {
    expect(suggest('perostin', ['periostin', 'osteopontin'])).toBe('; did you mean `periostin`?');
    expect(suggest('prostin', ['periostin'])).toBe('; did you mean `periostin`?');
    expect(suggest('perstn', ['periostin'])).toBe('');
    expect(suggest('bonx', ['bole', 'bone'])).toBe('; did you mean `bone`?');
  });

  it('leaves at least half of the shorter word standing, whichever of the two that is', () => {
    expect(suggest('bxxe', ['bone'])).toBe('; did you mean `bone`?');
    expect(suggest('abc', ['axy'])).toBe('');
    expect(suggest('abcde', ['abc'])).toBe('');
    expect(suggest('abc', ['abcde'])).toBe('');
    expect(suggest('ab', ['a'])).toBe('');
    expect(suggest('ab', ['abc'])).toBe('; did you mean `abc`?');
  });

  it('names the first of two that are as near, and nothing where nothing is known', () => {
    expect(suggest('bone', ['zone', 'lone'])).toBe('; did you mean `zone`?');
    expect(suggest('bone', [])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/markdown/suggest.ts';

describe('suggest', () => {
  it('names the nearest known word within two changes', () => {
    expect(suggest('perostin', ['periostin', 'osteopontin'])).toBe('; did you mean `periostin`?');
    expect(suggest('perstn', ['periostin'])).toBe('');
    expect(suggest('bonx', ['bole', 'bone'])).toBe('; did you mean `bone`?');
  });

  it('leaves at least half of a short word standing', () => {
    expect(suggest('abc', ['axy'])).toBe('');
  });
});

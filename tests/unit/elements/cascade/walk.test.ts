import { expect, test } from 'vitest';
import { onward, walkTo } from '../../../../src/elements/cascade/walk.ts';

test('a walk goes on, and goes back to a step that lies on it', () => {
  expect(walkTo(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(walkTo(['a', 'b', 'c'], 'b')).toEqual(['a', 'b']);
  expect(walkTo(['a'], 'a')).toEqual(['a']);
});

test('it goes on by the first way that it has not gone, and ends where there is none', () => {
  expect(onward(['a'], ['b', 'c'])).toBe('b');
  expect(onward(['a', 'b', 'a'], ['b', 'c'])).toBe('c');
  expect(onward(['b', 'a'], ['b'])).toBeUndefined();
  expect(onward(['a'], [])).toBeUndefined();
});

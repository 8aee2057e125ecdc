// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { forgetPlace, recallPlace, rememberPlace } from '../../../src/elements/stored-place.ts';

const PLACE = { block: 'a-1', part: 0.25, section: 'a' };

afterEach(() => {
  localStorage.clear();
});

test('each page has its place, until it is forgotten', () => {
  rememberPlace('/articles/a/', PLACE);
  expect(recallPlace('/articles/a/')).toEqual(PLACE);
  expect(recallPlace('/articles/b/')).toBeUndefined();
  forgetPlace('/articles/a/');
  expect(recallPlace('/articles/a/')).toBeUndefined();
});

test('what another version wrote is no place', () => {
  for (const text of ['{', '{"block":1}', '[]', '"a"', 'null']) {
    localStorage.setItem('place:/articles/a/', text);
    expect(recallPlace('/articles/a/'), text).toBeUndefined();
  }
});

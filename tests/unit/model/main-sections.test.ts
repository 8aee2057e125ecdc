import { expect, test } from 'vitest';
import { mainSections } from '../../../src/model/main-sections.ts';

test('a main section counts the words of those below it', () => {
  const section = (id: string, level: 2 | 3 | 4, words: number) => ({ id, title: id, level, words });
  expect(
    mainSections([
      section('a', 2, 10),
      section('a-1', 3, 20),
      section('a-1-1', 4, 30),
      section('b', 2, 5),
      section('b-1', 3, 1),
    ]),
  ).toEqual([section('a', 2, 60), section('b', 2, 6)]);
});

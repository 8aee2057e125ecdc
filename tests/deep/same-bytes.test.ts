import { expect, test } from 'vitest';
import { differingFiles } from '../../bench/build-twice.ts';

test('two builds of the last commit, in different surroundings, write the same bytes', async () => {
  expect(await differingFiles()).toEqual([]);
});

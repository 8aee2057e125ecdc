import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withFixture } from '../content/series-fixture.ts';

const qa = (root: string) =>
  Promise.resolve(
    spawnSync(process.execPath, ['src/commands/qa.ts', root, '2026-11-24'], { encoding: 'utf8' }),
  );

test('lists what it found, and sums it up at the end', async () => {
  const { status, stdout, stderr } = await withFixture(['sound'], qa);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Relations that rest on one work: 3 of 5 relations\n {2}\/relations\//);
  expect(stdout).toContain('  /references/oven2012/  Oven, 2012  (not cited)\n');
  expect(stdout).toMatch(/\nAs of 2026-11-24:\n(?: {2}.+\n){9}$/);
});

test('asks nothing of a Series with faults, and prints these', async () => {
  const { status, stdout, stderr } = await withFixture(['twenty-faults'], qa);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/20 faults in 6 files\n$/);
});

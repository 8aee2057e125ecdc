import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFixture } from './series-fixture.ts';

const check = (root: string) =>
  Promise.resolve(spawnSync(process.execPath, ['src/commands/check.ts', root], { encoding: 'utf8' }));

interface Matcher {
  readonly tasks: readonly [{ readonly problemMatcher: { readonly pattern: readonly [Pattern, Pattern] } }];
}
interface Pattern {
  readonly regexp: string;
}

test('prints the report and fails when there are faults', async () => {
  const { status, stdout, stderr } = await withFixture(['twenty-faults'], check);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^content\/articles\/sourdough\.md\n[\s\S]*\n20 faults in 6 files\n$/);
});

test('says so in a line when there are none', async () => {
  const { status, stdout, stderr } = await withFixture([], check);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^16 files of `.*content`: no faults\n$/);
});

test('prints what the task of VS Code reads: every line is a file or a fault', async () => {
  const { stderr } = await withFixture(['twenty-faults'], check);
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as Matcher;
  const [file, fault] = tasks[0].problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp));
  const lines = stderr.trim().split('\n').slice(0, -1).filter(Boolean);
  expect(lines.filter((line) => fault?.test(line))).toHaveLength(20);
  expect(lines.filter((line) => file?.test(line))).toHaveLength(6);
});

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSeries } from '../../../src/content/check-series.ts';
import { formatReport } from '../../../src/content/report.ts';
import { rules } from '../../../src/content/rules.ts';
import { fixturePath, withFixture } from './series-fixture.ts';

/** A folder is a rule's id, or the id, a dot and what is wrong there. */
const fixtures = readdirSync(fixturePath()).filter(
  (name) => !['base', 'sound', 'twenty-faults', 'retraction'].includes(name),
);

describe('checkSeries', () => {
  test.for([[], ['sound']])('finds nothing wrong with a sound Series (%j)', async (names) => {
    const { files, faults, data } = await withFixture(names, checkSeries);
    expect(formatReport(files)).toBe('No faults');
    expect(faults).toBe(0);
    expect(data).toBeDefined();
  });

  test('reports twenty faults in twenty lines, and makes no model', async () => {
    const { files, faults, data } = await withFixture(['twenty-faults'], checkSeries);
    const report = formatReport(files);
    expect(faults).toBe(20);
    expect(report.match(/^\d+:\d+\S* +error /gm)).toHaveLength(20);
    expect(data).toBeUndefined();
    await expect(`${report}\n`).toMatchFileSnapshot(fixturePath('twenty-faults', 'messages.txt'));
  });

  test('lists every paragraph and relation that leans on a work when it is set to retracted', async () => {
    const [before, after] = await withFixture(['retraction'], async (root) => {
      const references = join(root, 'references', 'sourdough.json');
      const retracted = await readFile(references, 'utf8');
      const changed = await checkSeries(root);
      // The first retracted work of the file has been so all along, and nothing leans on it.
      const last = retracted.lastIndexOf('"retracted"');
      await writeFile(references, `${retracted.slice(0, last)}"current"${retracted.slice(last + 11)}`);
      return [await checkSeries(root), changed];
    });
    expect(formatReport(before.files)).toBe('No faults');
    expect(after.faults).toBe(5);
    await expect(`${formatReport(after.files)}\n`).toMatchFileSnapshot(
      fixturePath('retraction', 'messages.txt'),
    );
  });

  test('throws when there is no Series at all', async () => {
    await expect(checkSeries(fixturePath('sound', 'content'))).rejects.toThrow(
      /holds no Series: `series.yaml` is missing$/,
    );
    await expect(checkSeries(fixturePath('nowhere'))).rejects.toThrow(/ENOENT/);
  });

  test.for(fixtures)('%s: reports this fault and no other', async (name) => {
    const { files } = await withFixture([name], checkSeries);
    const messages = files.flatMap((file) => file.messages);
    expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set([name.split('.')[0]]));
    await expect(`${formatReport(files)}\n`).toMatchFileSnapshot(fixturePath(name, 'messages.txt'));
  });

  test.for(rules)('$id: has a fixture', ({ id }) => {
    expect(fixtures.some((name) => name.split('.')[0] === id)).toBe(true);
  });
});

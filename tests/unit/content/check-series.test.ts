import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSeries } from '../../../src/content/check-series.ts';
import { formatReport } from '../../../src/content/report.ts';
import { rules } from '../../../src/content/rules.ts';
import { fixturePath, withFixture } from './series-fixture.ts';

/** A folder is a rule's id, or the id, a dot and what is wrong there. */
const fixtures = readdirSync(fixturePath()).filter((name) => name !== 'base' && name !== 'twenty-faults');

describe('checkSeries', () => {
  test('finds nothing wrong with the base Series', async () => {
    const report = await withFixture([], async (root) => formatReport((await checkSeries(root)).files));
    expect(report).toBe('No faults');
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

import { expect, test } from 'vitest';
import { latestDate } from '../../../src/model/latest-date.ts';
import { createSeries } from '../../../src/model/series.ts';
import { reference, sampleData } from './sample-series.ts';

test('is the latest of all days on which something was written, checked or looked up', () => {
  expect(latestDate(createSeries(sampleData))).toBe('2026-11-24');
  const { custom, ...work } = reference('baker2001');
  const looked = { ...work, custom: { ...custom, status: { ...custom.status, checked: '2026-12-01' } } };
  expect(latestDate(createSeries({ ...sampleData, references: [looked] }))).toBe('2026-12-01');
  const checks = sampleData.claimChecks.map((check) => ({ ...check, checked: '2027-01-01' }));
  expect(latestDate(createSeries({ ...sampleData, claimChecks: checks }))).toBe('2027-01-01');
});

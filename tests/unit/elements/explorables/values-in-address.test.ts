import { expect, test } from 'vitest';
import { valuesInAddress } from '../../../../src/elements/explorables/explorable-desk.ts';
import { sampleInput } from '../../model/explorables/sample-input.ts';

const input = sampleInput('lineage', {});

test('takes its own values out of an address', () => {
  expect(valuesInAddress('?x.rate=12.5&y.rate=3&rate=4&x.other=1', 'x', input)).toEqual({
    values: { rate: 12.5 },
    faulty: [],
  });
});

test('leaves nonsense out, and says of what', () => {
  const search = '?x.rate=%3Cimg%3E&x.sites=1e9&x.sample=&x.dropout=-1&x.draw=5';
  expect(valuesInAddress(search, 'x', input)).toEqual({
    values: { draw: 5 },
    faulty: ['sites', 'rate', 'sample', 'dropout'],
  });
});

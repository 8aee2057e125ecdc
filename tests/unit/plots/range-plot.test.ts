import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderPlot } from '../../../src/plots/render-plot.ts';
import { sampleSeries } from '../diagrams/sample-series.ts';

const row = (label: string, low: string, high: string, unit: string) => ({
  label,
  low,
  high,
  unit,
  system: 'mouse',
  model: 'melanoma cells in a vein',
  work: 'malanchi2012',
});
const ROWS = [
  row('Cells that live', '1', '100', 'cells per gram'),
  row('Cells that grow', '10', '10', 'cells per gram'),
  row('Time in blood', '0.5', '5', 'hours'),
];

const html = renderPlot(
  ROWS,
  { title: 'Losses', kind: 'range', x: 'label', y: 'value', unit: 'what is left', method: 'By counting.' },
  { name: 'losses', series: sampleSeries(), base: '/x/' },
);
const { document } = new JSDOM(html).window;
const at = (selector: string, attribute: string) =>
  [...document.querySelectorAll(selector)].map((mark) => parseFloat(mark.getAttribute(attribute) ?? ''));

test('each unit has a scale of its own, from its first power of ten to its last', () => {
  const heads = [...document.querySelectorAll('.plot-head')].map(({ textContent }) => textContent);
  expect(heads).toEqual(['cells per gram', 'hours']);
  const marks = [...document.querySelectorAll('.plot-grid .plot-number')].map(
    ({ textContent }) => textContent,
  );
  expect(marks).toEqual(['1', '10', '100', '0.1', '1', '10']);
});

test('a range lies on the logarithmic scale, a single number is one point', () => {
  const [from = NaN, single = NaN] = at('.plot-range', 'x1');
  const [to = NaN] = at('.plot-range', 'x2');
  expect(from).toBe(0);
  // Ten lies half way between one and a hundred.
  expect(single / to).toBeCloseTo(0.5);
  expect(document.querySelectorAll('.plot-end')).toHaveLength(5);
});

test('whoever reads the table reads the same, with system, model and work', () => {
  const cells = [...document.querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );
  expect(cells[0]?.slice(0, 3)).toEqual(['Cells that live', '1 to 100', 'cells per gram']);
  expect(cells[1]?.[1]).toBe('10');
  expect(cells[0]?.[4]).toBe('melanoma cells in a vein');
  expect(document.querySelectorAll('tbody a[href="/x/references/malanchi2012/"]')).toHaveLength(3);
});

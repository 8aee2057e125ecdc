import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PlotDescription, PlotRow } from '../../../src/plots/plot-data.ts';
import { renderPlot } from '../../../src/plots/render-plot.ts';
import { sampleSeries } from '../diagrams/sample-series.ts';

const description: PlotDescription = {
  title: 'Where they go',
  kind: 'bar',
  x: 'label',
  y: 'value',
  unit: '% of patients',
  method: 'A registry.',
  notes: 'Mind <this>.',
};
const row = (label: string, series: string, value: string): PlotRow => ({
  label,
  series,
  value,
  unit: '% of patients',
  system: 'mouse',
  work: 'malanchi2012',
});
const ROWS = [row('Ovary', 'One', '91'), row('Bone', 'One', '45.5'), row('Bone', 'Two', '9.0')];

function plot(rows: readonly PlotRow[], more: Partial<PlotDescription> = {}) {
  const html = renderPlot(
    rows,
    { ...description, ...more },
    { name: 'tropism', series: sampleSeries(), base: '/x/' },
  );
  return { html, document: new JSDOM(html).window.document };
}

describe('renderPlot', () => {
  it('draws a bar a row, as long as its number', () => {
    const { document } = plot(ROWS);
    const bars = [...document.querySelectorAll('.plot > svg rect')].map((bar) =>
      parseFloat(bar.getAttribute('width') ?? ''),
    );
    expect(bars).toHaveLength(3);
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(0.5);
    expect((bars[2] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(9 / 91);
    const tick = [...document.querySelectorAll('.plot-number')].find(
      ({ textContent }) => textContent === '100',
    );
    expect(parseFloat(tick?.getAttribute('x') ?? '')).toBeGreaterThan(80);
    expect((bars[0] ?? 0) / parseFloat(tick?.getAttribute('x') ?? '')).toBeCloseTo(0.91);
    expect([...document.querySelectorAll('.plot-value')].map(({ textContent }) => textContent)).toEqual([
      '91',
      '45.5',
      '9.0',
    ]);
    expect([...document.querySelectorAll('.plot-label')].map(({ textContent }) => textContent)).toEqual([
      'Ovary',
      'Bone',
    ]);
  });

  it('draws a line a series, to scale where places are numbers', () => {
    const { document } = plot(
      [row('0', 'A', '100'), row('1', 'A', '50'), row('4', 'A', '0'), row('0', 'B', '20')],
      { kind: 'line' },
    );
    const lines = [...document.querySelectorAll('.plot > svg .plot-lines path')];
    expect(lines.map((line) => line.getAttribute('data-series'))).toEqual(['1', '2']);
    const [a, b, c] = [...document.querySelectorAll('circle')].map((dot) => ({
      x: parseFloat(dot.getAttribute('cx') ?? ''),
      y: Number(dot.getAttribute('cy')),
    }));
    expect(((c?.x ?? 0) - (a?.x ?? 0)) / ((b?.x ?? 0) - (a?.x ?? 0))).toBeCloseTo(4);
    expect((b?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo((c?.y ?? 0) - (b?.y ?? 0));
  });

  it('says the same as a table, each number with its work', () => {
    const { document } = plot(ROWS);
    const cells = [...document.querySelectorAll('tbody tr')].map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['Ovary', 'One', '91', 'mouse', 'Malanchi et al. 2012'],
      ['Bone', 'One', '45.5', 'mouse', 'Malanchi et al. 2012'],
      ['Bone', 'Two', '9.0', 'mouse', 'Malanchi et al. 2012'],
    ]);
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('/x/references/malanchi2012/');
    expect(document.querySelector('details')?.textContent).toContain('Mind <this>.');
  });

  it('tells series apart only where there are several', () => {
    expect(
      [...plot(ROWS).document.querySelectorAll('.plot-key li')].map(({ textContent }) => textContent),
    ).toEqual(['One', 'Two']);
    expect(plot(ROWS.slice(0, 2)).document.querySelector('.plot-key')).toBeNull();
    const { document } = plot([{ label: 'a', value: '1', unit: '%', work: 'malanchi2012' }]);
    expect([...document.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual([
      '% of patients',
      'Work',
    ]);
  });

  it('is named and described, and has no style of its own', () => {
    const { html, document } = plot(ROWS);
    const words = (attribute: string) =>
      document.getElementById(document.querySelector('.plot > svg')?.getAttribute(attribute) ?? '')
        ?.textContent;
    expect(words('aria-labelledby')).toBe('Where they go');
    expect(words('aria-describedby')).toBe('% of patients. A registry.');
    expect(html).not.toMatch(/style|<script|http/);
  });
});

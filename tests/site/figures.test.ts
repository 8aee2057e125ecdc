import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { FIGURE_FORMATS } from '../../src/model/addresses.ts';
import { BASE, DIST, filesIn, pagesIn } from '../built-site.ts';

const stems = filesIn(join(DIST, 'figures'))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length));
const read = (stem: string, format: string) => readFileSync(join(DIST, 'figures', `${stem}.${format}`));

test('every figure with a diagram or a plot leads to its three files', () => {
  const figures = pagesIn(DIST).flatMap(({ address, html }) => {
    const article = /^\/articles\/([^/]+)\/$/.exec(address)?.[1];
    if (article === undefined) return [];
    return (
      [...html.matchAll(/<figure id="([^"]+)".*?<\/figure>/gs)]
        // A model to play with is no picture.
        .filter(([figure]) => /class="(?:diagram|plot)"/.test(figure) && !figure.includes('<x-explorable'))
        .map(([figure, id = '']) => ({ figure, stem: `${article}/${id}` }))
    );
  });
  expect(figures.length).toBeGreaterThan(0);
  for (const { figure, stem } of figures) {
    for (const format of FIGURE_FORMATS) {
      expect(figure).toContain(`href="${BASE}figures/${stem}.${format}" download`);
      expect(existsSync(join(DIST, 'figures', `${stem}.${format}`)), `${stem}.${format}`).toBe(true);
    }
  }
});

describe.each(stems)('the figure %s', (stem) => {
  test('is an SVG that needs nothing from outside and whose links are whole', () => {
    const svg = read(stem, 'svg').toString();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<style|style=|class=|<script|var\(|oklch|url\(|\d%"/);
    expect([...svg.matchAll(/href="(?!https?:\/\/)[^"]*"/g)].map(([link]) => link)).toEqual([]);
    const ours = [...svg.matchAll(/href="https?:\/\/[^/]+(\/[^"]*)"/g)].map(([, path = '']) => path);
    for (const path of ours) {
      expect(existsSync(join(DIST, path.slice(BASE.length), 'index.html')), path).toBe(true);
    }
  });

  test('is a picture of twice as many pixels', () => {
    const png = read(stem, 'png');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read(stem, 'svg').toString()) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  });

  test('is a table with a unit and a work, or a relation, in every row', () => {
    const rows = parse(read(stem, 'csv'), { columns: true }) as readonly Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const isPlot = 'unit' in row;
      for (const column of isPlot ? ['unit', 'work', 'reference'] : ['source', 'target']) {
        expect(row[column], JSON.stringify(row)).not.toBe('');
      }
      if (!isPlot && row['confidence'] !== '') expect(row['relation']).not.toBe('');
    }
  });
});

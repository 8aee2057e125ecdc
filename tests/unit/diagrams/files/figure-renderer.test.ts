import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DiagramRenderer } from '../../../../src/diagrams/diagram-renderer.ts';
import { drawDiagram } from '../../../../src/diagrams/draw-diagram.ts';
import { FigureRenderer, type FigureFiles } from '../../../../src/diagrams/files/figure-renderer.ts';
import { renderPlot } from '../../../../src/plots/render-plot.ts';
import { sampleSeries } from '../sample-series.ts';
import { SOURCES } from '../sample-sources.ts';

const series = sampleSeries();
const CREDIT = 'Figure 1 of “Niches”, Sample & more';
const PLOT = renderPlot(
  [
    { label: 'Bone', series: 'One', value: '50', unit: '%', work: 'malanchi2012' },
    { label: 'Bone', series: 'Two', value: '25', unit: '%', work: 'malanchi2012' },
  ],
  {
    title: 'Where they go',
    kind: 'bar',
    x: 'label',
    y: 'value',
    unit: '%',
    method: 'A registry.',
    source: 'A book',
  },
  { name: 'plot', series, base: '/' },
);
let folder: string;
let renderer: FigureRenderer;
let files: Record<'flowchart' | 'plot', FigureFiles>;
let diagram: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
  const diagrams = new DiagramRenderer({ cache: join(folder, 'diagrams') });
  diagram = await drawDiagram(diagrams, SOURCES.flowchart, { series, base: '/', name: 'fig' });
  await diagrams.close();
  renderer = new FigureRenderer({ cache: join(folder, 'a') });
  files = {
    flowchart: await renderer.draw({ html: diagram, credit: CREDIT }),
    plot: await renderer.draw({ html: PLOT, credit: CREDIT }),
  };
}, 60_000);
afterAll(async () => {
  await renderer.close();
  await rm(folder, { recursive: true });
});

function opened(svg: string): Element {
  const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
  return documentElement;
}

describe('an SVG file', () => {
  it.each(['flowchart', 'plot'] as const)('of a %s needs nothing from outside', (kind) => {
    expect(files[kind].svg).not.toMatch(/style|class|script|var\(|oklch|url\(|\d%"|data-|aria-/);
    expect(opened(files[kind].svg).querySelector('title')?.textContent).not.toBe('');
    expect(opened(files[kind].svg).querySelector('desc')?.textContent).not.toBe('');
  });

  it('keeps the links, the words and the signs, and not what is there for the pointer', () => {
    const svg = opened(files.flowchart.svg);
    const page = new JSDOM(diagram).window.document;
    const hrefs = (root: ParentNode) =>
      [...root.querySelectorAll('svg a')].map((link) => link.getAttribute('href'));
    expect(hrefs(svg.ownerDocument)).toEqual(hrefs(page));
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toContain('Periostin');
    expect(words).toContain('− inhibits');
    expect(words).toContain('contested');
    expect(words.at(-1)).toBe(CREDIT);
    for (const path of svg.querySelectorAll('path')) expect(path.getAttribute('stroke-width')).not.toBe('24');
  });

  it('gives colours and line styles as attributes, as the style sheets have them', () => {
    const edge = opened(files.flowchart.svg).querySelector('a[href*="--inhibits--metastatic"] > path');
    expect(edge?.getAttribute('stroke')).toMatch(/^#[0-9a-f]{6}$/);
    expect(edge?.getAttribute('stroke-dasharray')).toBe('10, 3, 2, 3');
  });

  it('of a plot has its unit, key and source, and bars of the right length', () => {
    const svg = opened(files.plot.svg);
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const word of ['Where they go', '%', 'One', 'Two', 'Source: A book']) expect(words).toContain(word);
    const [one, two] = [...svg.querySelectorAll('rect[height="14"]')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(one).toBeGreaterThan(200);
    expect(two).toBeCloseTo((one ?? 0) / 2, 0);
  });
});

it('the picture in pixels is twice as fine', async () => {
  const png = await readFile(files.plot.png);
  const svg = opened(files.plot.svg);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(svg.getAttribute('width')),
    2 * Number(svg.getAttribute('height')),
  ]);
});

it('other surroundings give the same bytes', async () => {
  const second = new FigureRenderer({ cache: join(folder, 'b') });
  try {
    const again = await second.draw({ html: PLOT, credit: CREDIT });
    expect(again.svg).toBe(files.plot.svg);
    expect(await readFile(again.png)).toEqual(await readFile(files.plot.png));
  } finally {
    await second.close();
  }
});

it('what is in the cache needs no browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere');
  const second = new FigureRenderer({ cache: join(folder, 'a') });
  expect(await second.draw({ html: PLOT, credit: CREDIT })).toEqual(files.plot);
  await expect(second.draw({ html: PLOT, credit: 'Another' })).rejects.toThrow('CHROMIUM_PATH');
  await second.close();
  vi.unstubAllEnvs();
});

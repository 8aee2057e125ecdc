import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiagramRenderer } from '../../../src/diagrams/diagram-renderer.ts';
import { drawDiagram } from '../../../src/diagrams/draw-diagram.ts';
import { labelledSource } from '../../../src/diagrams/labelled-source.ts';
import { parseDiagram } from '../../../src/diagrams/parse-diagram.ts';
import { readList } from './read-list.ts';
import type { Reading } from './read-picture.ts';
import { readPicture } from './read-picture.ts';
import { sampleSeries } from './sample-series.ts';
import { SOURCES } from './sample-sources.ts';

const series = sampleSeries();
let cache: string;
let renderer: DiagramRenderer;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'diagrams-'));
  renderer = new DiagramRenderer({ cache });
});
afterAll(async () => {
  await renderer.close();
  await rm(cache, { recursive: true });
});

/** The source as Mermaid's parser has it, in the words of a reader. */
async function readSource(source: string): Promise<Reading> {
  const parsed = await parseDiagram(source);
  const { nodes, edges, groups } = await parseDiagram(labelledSource(source, parsed, series));
  const names = new Map([
    ...groups.map(({ id, label }) => [id, label] as const),
    ...nodes.map(
      ({ id, label, mark }) =>
        [
          id,
          mark
            ? mark.charAt(0).toUpperCase() + mark.slice(1)
            : series.hasConcept(id)
              ? `${label} [${id}]`
              : label,
        ] as const,
    ),
  ]);
  return {
    nodes: nodes.map(({ id }) => names.get(id) ?? '').sort(),
    edges: edges.map(({ from, to }) => `${names.get(from) ?? ''} > ${names.get(to) ?? ''}`).sort(),
  };
}

describe('source, picture and list say the same', () => {
  it.each(Object.entries(SOURCES))('in a diagram: %s', async (name, source) => {
    const described = { title: 'A title', description: 'A description' };
    const html = await drawDiagram(renderer, source, { series, base: '/', name, described });
    const written = await readSource(source);
    expect(written.edges.length).toBeGreaterThan(2);
    expect(readPicture(html)).toEqual(written);
    expect(readList(html)).toEqual(written);
  });
});

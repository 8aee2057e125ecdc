import { describe, expect, it } from 'vitest';
import { labelledSource } from '../../../src/diagrams/labelled-source.ts';
import { parseDiagram } from '../../../src/diagrams/parse-diagram.ts';
import { sampleSeries } from './sample-series.ts';

const labelled = async (source: string) => labelledSource(source, await parseDiagram(source), sampleSeries());

describe('labelledSource', () => {
  it('names the nodes of a flowchart that bear their ids, and leaves words that an author chose', async () => {
    expect(await labelled('flowchart LR\n periostin --> outgrowth["It grows"]\n')).toBe(
      'flowchart LR\n periostin --> outgrowth["It grows"]\nperiostin["Periostin"]',
    );
  });
  it('names states', async () => {
    expect(await labelled('stateDiagram-v2\n [*] --> wnt_signalling')).toBe(
      'stateDiagram-v2\n [*] --> wnt_signalling\nstate "Wnt signalling" as wnt_signalling',
    );
  });
  it('leaves what is no concept', async () => {
    expect(await labelled('flowchart LR\n a --> b')).toBe('flowchart LR\n a --> b');
  });
  it('keeps a node in its group', async () => {
    const source = await labelled('flowchart LR\n subgraph niche\n periostin\n end');
    expect((await parseDiagram(source)).groups[0]?.members).toEqual(['periostin']);
  });
});

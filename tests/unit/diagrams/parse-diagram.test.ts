import { describe, expect, it } from 'vitest';
import { DiagramError } from '../../../src/diagrams/diagram-error.ts';
import { parseDiagram } from '../../../src/diagrams/parse-diagram.ts';
import { SOURCES } from './sample-sources.ts';

async function faultOf(source: string): Promise<Pick<DiagramError, 'line' | 'column' | 'message' | 'note'>> {
  const error: unknown = await parseDiagram(source).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiagramError)) throw new Error('It parsed');
  const { line, column, message, note } = error;
  return { line, column, message, note };
}

describe('parseDiagram', () => {
  it('reads nodes, edges with their ids, labels, styles and heads, and groups of a flowchart', async () => {
    const { edges, groups, ...diagram } = await parseDiagram(SOURCES.flowchart);
    expect(diagram).toMatchObject({
      kind: 'flowchart',
      title: 'Where it stands',
      description: 'Steps in order',
    });
    expect(diagram.nodes.map(({ id }) => id)).toContain('metastatic-colonisation');
    expect(edges[0]).toEqual({
      id: 'periostin--promotes--metastatic-colonisation',
      drawnAs: 'periostin--promotes--metastatic-colonisation',
      from: 'periostin',
      to: 'metastatic-colonisation',
      label: undefined,
      style: 'solid',
      heads: 'end',
    });
    expect(edges.map(({ style, heads }) => `${style} ${heads}`)).toEqual([
      'solid end',
      'solid none',
      'solid end',
      'solid end',
      'dotted end',
      'thick end',
      'solid both',
      'solid end',
      'solid end',
      'solid end',
    ]);
    expect(edges[5]?.label).toBe('precedes');
    expect(groups).toEqual([
      {
        id: 'niche',
        label: 'The niche',
        members: ['periostin', 'metastatic-colonisation', 'wnt-signalling'],
      },
    ]);
  });

  it('gives states their slugs and marks what is no concept', async () => {
    const { nodes, groups, remarks } = await parseDiagram(SOURCES.state);
    expect(nodes.map(({ id, mark }) => `${id} ${mark ?? ''}`.trim())).toEqual([
      'root-start start',
      'dormancy',
      'outgrowth',
      'root-end end',
      'wnt-signalling',
      'periostin',
      'parting choice',
    ]);
    expect(groups).toEqual([{ id: 'both', label: 'Both niches', members: ['wnt-signalling', 'periostin'] }]);
    expect(remarks).toEqual([{ text: 'the clinic sees it now', after: 7 }]);
  });

  it('reads messages in order, with what stands among them', async () => {
    const { edges, remarks } = await parseDiagram(SOURCES.sequence);
    expect(edges.map(({ label }) => label)).toEqual([
      'secretes',
      'answers with a rather long message',
      'no',
      'divides',
    ]);
    expect(edges[1]?.style).toBe('dotted');
    expect(remarks).toEqual([
      { text: 'Note: both stay', after: 2 },
      { text: 'Loop: every night', after: 2 },
    ]);
  });

  it('reads times, their events and sections', async () => {
    const { nodes, edges, groups } = await parseDiagram(SOURCES.timeline);
    expect(nodes.map(({ label }) => label).slice(0, 3)).toEqual([
      '1889',
      'Paget',
      'seed and soil, a longer text here',
    ]);
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toContain('time-3 time-3-2');
    expect(groups.map(({ label, members }) => [label, ...members])).toEqual([
      ['Early', 'time-1', 'time-2'],
      ['Late', 'time-3'],
    ]);
  });

  it('reads flows with their amounts', async () => {
    const { edges } = await parseDiagram('sankey-beta\nPrimary,Blood,10\nBlood,Lung,5');
    expect(edges.map(({ from, to, label }) => [from, to, label])).toEqual([
      ['Primary', 'Blood', '10'],
      ['Blood', 'Lung', '5'],
    ]);
  });

  it('gives words as a reader sees them, not as Mermaid keeps them', async () => {
    const source = `flowchart LR\n accTitle: p < 0.05 & more\n a["A & B < C #quot;q#quot; #946;<br/>**bold**"] -- x & y --> b`;
    const { title, nodes, edges } = await parseDiagram(source);
    expect([title, nodes[0]?.label, edges[0]?.label]).toEqual([
      'p < 0.05 & more',
      'A & B < C "q" β bold',
      'x & y',
    ]);
  });

  it('reads several sources asked for at once, each for itself', async () => {
    const kinds = await Promise.all(Object.values(SOURCES).map(parseDiagram));
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'flowchart',
      'flowchart',
      'state',
      'sequence',
      'timeline',
      'mindmap',
    ]);
  });

  it('goes on after a source that does not parse', async () => {
    const [bad, good] = await Promise.allSettled([
      parseDiagram('flowchart LR\n a -->'),
      parseDiagram(SOURCES.state),
    ]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('leaves no window behind', async () => {
    await parseDiagram(SOURCES.mindmap);
    expect('window' in globalThis).toBe(false);
    expect('document' in globalThis).toBe(false);
  });
});

describe('a fault in a diagram', () => {
  it('is placed where it stands in the source, comments and front matter counted', async () => {
    const source = '---\nconfig: {}\n---\n\n%% a comment\nflowchart LR\n%% another\n a --> [';
    expect(await faultOf(source)).toEqual({
      line: 8,
      column: 8,
      message: 'Mermaid does not expect `[` here',
      note: undefined,
    });
  });

  it('tells of ids that begin with a word of Mermaid', async () => {
    expect(await faultOf('flowchart LR\n end-stage --> b')).toMatchObject({
      line: 2,
      column: 2,
      note: "`end` is a word of Mermaid's, so no id may be it or begin with `end-`",
    });
  });

  it.each([
    ['sequenceDiagram\n a->>b', 2, 7, 'Mermaid does not expect the end of the line here'],
    ['flowchart LR\n a["x --> b', 2, 12, 'Mermaid does not expect the end of the diagram here'],
    ['flowchart LR\n a --> b\n ]', 3, 1, 'Mermaid does not understand this: Unrecognized text'],
    ['stateDiagram-v2\n a-b --> c', 2, 3, 'Mermaid does not expect `-` here'],
    [
      'mindmap\n a\n b',
      1,
      1,
      'Mermaid does not understand this: There can be only one root. No parent could be found for ("b")',
    ],
  ])('in %j has its place and reason', async (source, line, column, message) => {
    expect(await faultOf(source)).toMatchObject({ line, column, message });
  });

  it.each(['pie title x\n "a": 3', 'gantt\n title x', 'no diagram'])(
    'is a kind that has no list: %j',
    async (source) => {
      const fault = await faultOf(source);
      expect(fault.message).toBe('Unknown kind of diagram');
      expect(fault.note).toMatch(/^begin with `flowchart LR`/);
    },
  );
});

import { createRequire } from 'node:module';
import type { Page } from './browser.ts';
import type { Drawing } from './drawing.ts';
import { geometryOf } from './extract/geometry.ts';
import { extractGraph } from './extract/graph.ts';
import { extractSankey } from './extract/sankey.ts';
import { extractSequence } from './extract/sequence.ts';
import { extractTimeline } from './extract/timeline.ts';
import type { DiagramKind } from './parsed-diagram.ts';

const EXTRACTORS = {
  flowchart: extractGraph,
  state: extractGraph,
  mindmap: extractGraph,
  sequence: extractSequence,
  timeline: extractTimeline,
  sankey: extractSankey,
} satisfies Record<DiagramKind, unknown>;

/** All that turns Mermaid's picture into a drawing, for the key of the cache. */
export const EXTRACTION = [
  (createRequire(import.meta.url)('mermaid/package.json') as { version: string }).version,
  geometryOf.toString(),
  ...Object.values(EXTRACTORS).map(String),
];

/** Lets Mermaid draw a source in the page and reads off where everything stands. */
export function extractIn(page: Page, source: string, kind: DiagramKind): Promise<Drawing> {
  // The functions go over as text, since each runs in the page with the help of the other.
  return page.evaluate<Drawing>(`(async () => {
    const { svg } = await mermaid.render('diagram', ${JSON.stringify(source)});
    document.body.innerHTML = svg;
    const picture = document.querySelector('#diagram');
    return (${EXTRACTORS[kind].toString()})(picture, (${geometryOf.toString()})(picture));
  })()`);
}

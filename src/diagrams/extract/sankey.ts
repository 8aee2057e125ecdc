import type { Drawing } from '../drawing.ts';
import type { Geometry } from './geometry.ts';

/** Flows as wide as their amounts. Runs in the page, so it must stand alone. */
export function extractSankey(svg: SVGSVGElement, geometry: Geometry): Drawing {
  const all = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
  const labels = all('.node-labels text').map((text) => geometry.words(text));
  return {
    width: geometry.width,
    height: geometry.height,
    nodes: all('.nodes .node').map((element, at) => ({
      ...geometry.box(element.querySelector('rect') ?? element, null, `node-${at}`),
      form: 'box',
    })),
    edges: all('.links .link path').map((path, at) => ({
      key: `flow-${at}`,
      d: geometry.path(path),
      tip: { x: 0, y: 0 },
      thickness: Math.round(Number(path.getAttribute('stroke-width'))),
    })),
    groups: [],
    notes: [],
    words: labels,
    strokes: [],
  };
}

import type { Drawing, DrawnEdge, DrawnNode, DrawnWords } from '../drawing.ts';
import type { Geometry } from './geometry.ts';

/**
 * Flowcharts, state diagrams and mind maps, which Mermaid draws by one engine. Runs in the page, so it must
 * stand alone.
 */
export function extractGraph(svg: SVGSVGElement, geometry: Geometry): Drawing {
  const all = <Found extends SVGGraphicsElement>(selector: string) => [
    ...svg.querySelectorAll<Found>(selector),
  ];

  const forms: Readonly<Record<string, DrawnNode['form']>> = { circle: 'circle', polygon: 'diamond' };
  const node = (element: Element): DrawnNode => {
    const shape =
      element.querySelector('.label-container, .outer-path') ??
      element.querySelector('rect, circle, polygon, path');
    const words = element.querySelector('.label');
    return {
      ...geometry.box(shape ?? element, words, geometry.key(element)),
      form: forms[shape?.tagName ?? ''] ?? 'pill',
    };
  };

  const labels = new Map<string, DrawnWords>();
  for (const label of all('.edgeLabel .label[data-id]')) {
    const words = geometry.words(label.querySelector('text') ?? label);
    if (words.lines.length > 0) labels.set(label.getAttribute('data-id') ?? '', words);
  }
  const edge = (path: SVGGraphicsElement): DrawnEdge => {
    const key = path.getAttribute('data-id') ?? '';
    const points = JSON.parse(atob(path.getAttribute('data-points') ?? '')) as { x: number; y: number }[];
    const last = points.at(-1) ?? { x: 0, y: 0 };
    return { key, d: geometry.path(path), tip: geometry.point(path, last.x, last.y), label: labels.get(key) };
  };

  return {
    width: geometry.width,
    height: geometry.height,
    nodes: all('.node:not(.statediagram-note)').map(node),
    edges: all('path[data-et="edge"]').map(edge),
    groups: all('.cluster, .statediagram-cluster').map((element) =>
      geometry.box(
        element.querySelector('rect') ?? element,
        element.querySelector('.cluster-label'),
        geometry.key(element),
      ),
    ),
    notes: all('.statediagram-note').map(node),
    words: [],
    strokes: all('.note-edge').map((path) => geometry.path(path)),
  };
}

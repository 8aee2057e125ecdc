import type { Drawing, DrawnBox, DrawnEdge, DrawnNode } from '../drawing.ts';
import type { Geometry } from './geometry.ts';

/**
 * Timelines: columns and broken lines as Mermaid has them, but rows as high as their words, where Mermaid
 * leaves much empty. Runs in the page, so it must stand alone.
 */
export function extractTimeline(svg: SVGSVGElement, geometry: Geometry): Drawing {
  const lineHeight = 18;
  const gap = { row: 14, time: 34, event: 10 };
  const boxes = [...svg.querySelectorAll('.timeline-node')].map((element) => {
    const shape = element.querySelector('.node-bkg') ?? element;
    const { x, w, lines } = geometry.box(shape, element.querySelector('text'), '');
    const kind = element.closest('.taskWrapper')
      ? 'time'
      : element.closest('.eventWrapper')
        ? 'event'
        : 'section';
    return { x, w, lines, h: lines.length * lineHeight + 16, kind };
  });
  const height = (kind: string) => Math.max(0, ...boxes.filter((box) => box.kind === kind).map(({ h }) => h));
  const left = Math.min(...boxes.map(({ x }) => x)) - 4;
  const timesAt = 4 + (height('section') > 0 ? height('section') + gap.row : 0);
  const eventsAt = timesAt + height('time') + gap.time;

  const groups: DrawnBox[] = [];
  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  let times = 0;
  let events = 0;
  let foot = 0;
  for (const { x: at, w, h, lines, kind } of boxes) {
    const x = Math.round(at - left);
    if (kind === 'section') groups.push({ key: `section-${groups.length + 1}`, x, y: 4, w, h, lines });
    else if (kind === 'time') {
      times += 1;
      events = 0;
      foot = timesAt + h;
      nodes.push({ key: `time-${times}`, x, y: timesAt, w, h, lines, form: 'pill' });
    } else {
      events += 1;
      const key = `time-${times}-${events}`;
      const y = events === 1 ? eventsAt : foot + gap.event;
      const middle = Math.round(x + w / 2);
      edges.push({ key, d: `M${middle} ${foot}L${middle} ${y}`, tip: { x: middle, y } });
      nodes.push({ key, x, y, w, h, lines, form: 'box' });
      foot = y + h;
    }
  }
  const right = Math.max(...[...nodes, ...groups].map(({ x, w }) => x + w));
  const bottom = Math.max(...nodes.map(({ y, h }) => y + h));
  return {
    width: right + 4,
    height: bottom + 4,
    nodes,
    edges,
    groups,
    notes: [],
    words: [],
    strokes: [`M4 ${eventsAt - gap.time / 2}L${right} ${eventsAt - gap.time / 2}`],
  };
}

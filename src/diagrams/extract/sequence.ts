import type { Drawing, DrawnWords } from '../drawing.ts';
import type { Geometry } from './geometry.ts';

/** Sequence diagrams. Runs in the page, so it must stand alone. */
export function extractSequence(svg: SVGSVGElement, geometry: Geometry): Drawing {
  const all = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
  const id = (element: Element) => element.getAttribute('data-id') ?? '';
  const box = (element: Element) =>
    geometry.box(element.querySelector('rect') ?? element, element.querySelector('text'), id(element));

  // Mermaid draws lifelines far beyond the last message and leaves them for the picture's frame to cut.
  const feet = all('[data-et="message"], [data-et="note"], .loopLine').map((element) => {
    const { x, y, height } = element.getBBox();
    return geometry.point(element, x, y + height).y;
  });
  const bottom = Math.ceil(Math.max(...feet)) + 16;
  const lifelines = all('[data-et="life-line"]').map((line) => {
    const top = geometry.point(line, Number(line.getAttribute('x1')), Number(line.getAttribute('y1')));
    return `M${top.x} ${top.y}L${top.x} ${bottom}`;
  });

  // The words of a message carry no name: they are the texts that come before its line.
  const labels = new Map<string, DrawnWords>();
  let before: DrawnWords[] = [];
  for (const element of all('.messageText, [data-et="message"]')) {
    if (element.classList.contains('messageText')) before.push(geometry.words(element));
    else {
      const [first] = before;
      const y = ((first?.y ?? 0) + (before.at(-1)?.y ?? 0)) / 2;
      if (first) labels.set(id(element), { x: first.x, y, lines: before.flatMap(({ lines }) => lines) });
      before = [];
    }
  }

  // A line ends an arrowhead's length before the lifeline that it leads to.
  const tip = (element: SVGGraphicsElement) => {
    const numbers = (geometry.path(element).match(/-?[\d.]+/g) ?? []).map(Number);
    const [from = 0, , x = 0, y = 0] = numbers.slice(-4);
    return { x: element.tagName === 'line' ? x + 4 * Math.sign(x - from) : x, y };
  };

  return {
    width: geometry.width,
    height: bottom + 4,
    nodes: all('[data-et="participant"]').map((element) => ({ ...box(element), form: 'pill' })),
    edges: all('[data-et="message"]').map((element) => ({
      key: id(element),
      d: geometry.path(element),
      tip: tip(element),
      label: labels.get(id(element)),
    })),
    groups: [],
    notes: all('[data-et="note"]').map(box),
    words: all('.labelText, .loopText').map((text) => geometry.words(text)),
    strokes: [...lifelines, ...all('.loopLine').map((line) => geometry.path(line))],
  };
}

import { JSDOM } from 'jsdom';

/** What a reader takes from a picture or a list: names, and which leads to which. */
export interface Reading {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Reads a bound picture by eye: an edge joins the two shapes that its ends touch, whatever its attributes say. */
export function readPicture(html: string): Reading {
  const { document } = new JSDOM(html).window;
  const kind = document.querySelector('.diagram')?.getAttribute('data-kind') ?? '';
  const nodes = [...document.querySelectorAll('.diagram-node, .diagram-mark')].map(boxOf);
  const frames = [...document.querySelectorAll('.diagram-group')].map(boxOf);
  const touched = (point: Point) => {
    if (kind === 'sequence')
      return nearest(nodes, ({ left, right }) => Math.abs((left + right) / 2 - point.x), 6);
    return nearest([...nodes, ...frames], (box) => gap(box, point), 9);
  };
  const timeAbove = (point: Point) =>
    nearest(
      nodes.filter(({ left, right }) => left < point.x && point.x < right),
      ({ top }) => top,
      Infinity,
    );
  const edges = [
    ...document.querySelectorAll('.diagram-scroll .diagram-edge > path:not(.diagram-hit, .diagram-head)'),
  ].map((path) => {
    const points = pointsOf(path.getAttribute('d') ?? '');
    const [first, last] = [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
    return `${(kind === 'timeline' ? timeAbove(first) : touched(first)).name} > ${touched(last).name}`;
  });
  return {
    nodes: nodes.map(({ name }) => name).sort(),
    edges: edges.sort(),
  };
}

/** `Periostin [periostin]`: the words, and the concept that they lead to. */
export function withConcept(element: Element | null, words: string): string {
  const address = element?.getAttribute('href');
  return address ? `${words} [${address.split('/').at(-2) ?? ''}]` : words;
}

function boxOf(element: Element): Box {
  const mark = element.getAttribute('data-mark');
  const name = mark
    ? mark.charAt(0).toUpperCase() + mark.slice(1)
    : withConcept(element, element.querySelector('text')?.textContent ?? '');
  const [rect, circle] = [element.querySelector('rect'), element.querySelector('circle')];
  const number = (shape: Element, attribute: string) => Number(shape.getAttribute(attribute));
  if (rect) {
    const [left, top] = [number(rect, 'x'), number(rect, 'y')];
    return { name, left, top, right: left + number(rect, 'width'), bottom: top + number(rect, 'height') };
  }
  if (circle) {
    const [x, y, r] = [number(circle, 'cx'), number(circle, 'cy'), number(circle, 'r')];
    return { name, left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  const points = pointsOf(element.querySelector('path')?.getAttribute('d') ?? '');
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    name,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** How far a point is from the rim of a box. */
function gap({ left, top, right, bottom }: Box, { x, y }: Point): number {
  const across = Math.max(left - x, x - right);
  const down = Math.max(top - y, y - bottom);
  if (across > 0 || down > 0) return Math.hypot(Math.max(across, 0), Math.max(down, 0));
  return -Math.max(across, down);
}

function nearest(boxes: readonly Box[], distance: (box: Box) => number, atMost: number): Box {
  const [best] = boxes.toSorted((a, b) => distance(a) - distance(b));
  if (!best || distance(best) > atMost) throw new Error('An edge ends in the void');
  return best;
}

function pointsOf(d: string): readonly Point[] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}

import type { DiagramEdge } from './parsed-diagram.ts';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import { PILL_RADIUS } from './node-svg.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line ready to draw, with its heads. */
export interface EdgePath {
  readonly d: string;
  readonly heads: readonly string[];
  /** Half way along. */
  readonly middle: Point;
}

const HEAD = { length: 8, half: 3.6 };
const BAR_HALF = 6;
/** How far a line stops before what it leads to, so that it does not blunt the head. */
const STOP = 5;

/** How an edge is to end, and the nodes at its ends, where these are no frames. */
export interface EdgeEnds {
  readonly heads: DiagramEdge['heads'];
  /** A bar for a head: more of the one means less of the other. */
  readonly bar: boolean;
  readonly from: DrawnNode | undefined;
  readonly to: DrawnNode | undefined;
}

/** Turns Mermaid's curve into a short path with heads of our own. */
export function edgePath({ d, tip: drawnTip }: DrawnEdge, { heads, bar, from, to }: EdgeEnds): EdgePath {
  const points = pointsOf(d);
  const [first = drawnTip, second = drawnTip] = points;
  const straight = isStraight([...points, drawnTip]);
  const tip = ontoRim(drawnTip, straight ? first : (points.at(-2) ?? first), to);
  const start = ontoRim(first, straight ? tip : second, from);
  const endsFrom = straight ? start : (points.at(-2) ?? start);
  const startsFrom = straight ? tip : second;
  const lineStart = heads === 'both' ? towards(start, startsFrom, STOP) : start;
  const lineEnd = heads === 'none' ? tip : towards(tip, endsFrom, bar ? 1 : STOP);
  const between = straight
    ? 'L'
    : rounded(d)
        .replace(/^M-?\d+ -?\d+/, '')
        .replace(/-?\d+ -?\d+$/, '');
  return {
    d: `M${at(lineStart)}${between}${at(lineEnd)}`,
    heads: [
      ...(heads === 'none' ? [] : [bar ? barAt(tip, endsFrom) : arrowAt(tip, endsFrom)]),
      ...(heads === 'both' ? [arrowAt(start, startsFrom)] : []),
    ],
    middle: straight ? middleOf([start, tip]) : middleOf(points),
  };
}

/** Mermaid ends lines on the corners of a frame; a pill has none, so the line goes on until it meets the rim. */
function ontoRim(point: Point, from: Point, node: DrawnNode | undefined): Point {
  if (node?.form !== 'pill') return point;
  for (let beyond = 0; beyond <= PILL_RADIUS; beyond += 0.5) {
    const further = towards(point, from, -beyond);
    if (isInPill(further, node)) return further;
  }
  return point;
}

function isInPill({ x, y }: Point, node: DrawnNode): boolean {
  const radius = Math.min(PILL_RADIUS, node.h / 2);
  const across = Math.max(node.x + radius - x, x - (node.x + node.w - radius), 0);
  const down = Math.max(node.y + radius - y, y - (node.y + node.h - radius), 0);
  // Half a pixel for the rim itself.
  return Math.hypot(across, down) <= radius + 0.5;
}

/** Whole pixels are exact enough, and a third of the bytes. */
export function rounded(d: string): string {
  return d
    .replace(/\s*([MLCQ])\s*/g, '$1')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

function pointsOf(d: string): readonly Point[] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}

function isStraight(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return true;
  const length = distance(first, last);
  return points.every(
    ({ x, y }) =>
      Math.abs((last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y)) <= length * 0.8 &&
      distance(first, { x, y }) <= length + 1,
  );
}

function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to && left <= length) return towards(from, to, left);
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function arrowAt(tip: Point, from: Point): string {
  const foot = towards(tip, from, HEAD.length);
  const side = {
    x: ((foot.y - tip.y) * HEAD.half) / HEAD.length,
    y: ((tip.x - foot.x) * HEAD.half) / HEAD.length,
  };
  return `M${fine(tip)}L${fine({ x: foot.x + side.x, y: foot.y + side.y })}L${fine({ x: foot.x - side.x, y: foot.y - side.y })}z`;
}

function barAt(tip: Point, from: Point): string {
  const foot = towards(tip, from, 2);
  const away = towards(tip, from, BAR_HALF);
  const side = { x: away.y - tip.y, y: tip.x - away.x };
  return `M${fine({ x: foot.x + side.x, y: foot.y + side.y })}L${fine({ x: foot.x - side.x, y: foot.y - side.y })}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function fine({ x, y }: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

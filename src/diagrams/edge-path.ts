import type { DiagramEdge } from './parsed-diagram.ts';
import type { DrawnEdge } from './drawing.ts';

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

/**
 * Turns Mermaid's curve into a short path that ends in a head of our own: an arrow, or a bar where more of the
 * one means less of the other.
 */
export function edgePath({ d, tip }: DrawnEdge, heads: DiagramEdge['heads'], bar: boolean): EdgePath {
  const points = pointsOf(d);
  const first = points[0] ?? tip;
  const last = points.at(-1) ?? tip;
  const straight = isStraight([...points, tip]);
  const endsFrom = straight ? first : (points.at(-2) ?? first);
  const startsFrom = straight ? tip : (points[1] ?? tip);
  const start = heads === 'both' ? towards(first, startsFrom, -4) : first;
  const end = heads === 'none' ? tip : towards(tip, endsFrom, bar ? 1 : STOP);
  const line = straight ? `M${at(first)}L${at(end)}` : `${rounded(d).replace(/-?\d+ -?\d+$/, '')}${at(end)}`;
  return {
    d: line,
    heads: [
      ...(heads === 'none' ? [] : [bar ? barAt(tip, endsFrom) : arrowAt(tip, endsFrom)]),
      ...(heads === 'both' ? [arrowAt(start, startsFrom)] : []),
    ],
    middle: straight ? middleOf([first, last]) : middleOf(points),
  };
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

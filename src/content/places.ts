import type { Point, Position } from 'unist';
import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type ParsedNode } from 'yaml';

/** The steps to a value in data: `['relations', 0, 'target']`. */
export type DataPath = readonly PropertyKey[];

/** Says where a value (or the key of one) stands in its file; for what is absent, where its parent does. */
export type PlaceOf = (path: DataPath, part?: 'key' | 'value') => Point;

/** Finds places in a parsed YAML (or JSON) document. */
export function placesOf(document: Document<ParsedNode>, lines: LineCounter): PlaceOf {
  return (path, part = 'value') => {
    let node: Node | null = document.contents;
    let offset = node?.range?.[0] ?? 0;
    path.forEach((step, index) => {
      const last = index === path.length - 1;
      const [key, value] = child(node, step);
      const nearest = part === 'key' && last ? (key ?? value) : (value ?? key);
      offset = nearest?.range?.[0] ?? offset;
      node = value;
    });
    return pointAt(lines, offset);
  };
}

/** The place of an offset. */
export function pointAt(lines: LineCounter, offset: number): Point {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The whole of a piece of text that has no line break. */
export function spanOf(start: Point, length: number): Position {
  return { start, end: { line: start.line, column: start.column + length } };
}

function child(node: Node | null, step: PropertyKey): [Node | null, Node | null] {
  if (isSeq<Node>(node)) return [null, node.items[Number(step)] ?? null];
  if (!isMap<Node, Node>(node)) return [null, null];
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair ? [pair.key, pair.value] : [null, null];
}

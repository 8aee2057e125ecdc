import type { Move } from './grow.ts';
import type { Tree } from './tree.ts';

/** Where the cells of a tree were, with as few moves as its leaves allow. */
export interface History {
  /** The place of each node. */
  readonly places: ReadonlyMap<Tree, number>;
  readonly moves: readonly Move[];
}

/**
 * The simplest history that begins at the origin (place 0): Fitch's parsimony, as Hartigan widened it to nodes with
 * more than two children. Going up, a node takes the places that most of its children allow; going down, it stays
 * where its parent is when it may. Where several histories are as simple, this is one of them. A node with more than
 * two children stands for branchings that no mark tells apart: those that go on to one place are taken to have gone
 * together, as one move.
 */
export function simplestHistory(tree: Tree, placeOf: (leaf: number) => number): History {
  const allowed = new Map<Tree, readonly number[]>();
  const up = (node: Tree): readonly number[] => {
    const found = node.children.length === 0 ? [placeOf(node.leaf)] : commonest(node.children.map(up));
    allowed.set(node, found);
    return found;
  };
  up(tree);
  const places = new Map<Tree, number>();
  const moves: Move[] = [];
  const placeFrom = (node: Tree, from: number) => {
    const options = allowed.get(node) ?? [];
    return options.includes(from) ? from : (options[0] ?? from);
  };
  const down = (node: Tree, from: number) => {
    const gone = new Set<number>();
    for (const child of node.children) {
      const to = placeFrom(child, from);
      if (to !== from && !(node.children.length > 2 && gone.has(to))) moves.push({ from, to });
      gone.add(to);
      places.set(child, to);
      down(child, to);
    }
  };
  const top = placeFrom(tree, 0);
  if (top !== 0) moves.push({ from: 0, to: top });
  places.set(tree, top);
  down(tree, top);
  return { places, moves };
}

function commonest(sets: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const place of sets.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].filter((place) => counts.get(place) === most).sort((a, b) => a - b);
}

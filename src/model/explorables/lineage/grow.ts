import { seededRandom, seedFor } from '../../seeded-random.ts';
import type { Tree } from './tree.ts';

/** Places: the origin first, then those that are seeded, in order. */
const PLACES = 4;
const ROOM = [300, 120, 120, 120];
/** How many cells there are where a founder comes from when it leaves, by place that it goes to. */
const LEAVES_AT = [0, 30, 50, 80];

/** Every cell that there ever was, by number; a cell's parent has a lower one. The first has none: −1. */
export interface Population {
  readonly parents: readonly number[];
  /** The place of each cell at its end, when it divided or was read. */
  readonly places: readonly number[];
  /** Cells alive at the end, by place. */
  readonly alive: readonly (readonly number[])[];
  /** Where the founder of each place came from. */
  readonly moves: readonly Move[];
}

/** A cell that went from one place to another. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * Grows a population from one cell, one division after another, each of a cell chosen by lot, until every place is
 * full. `onward` of the places are seeded from the one before, the last ones first; the others from the origin.
 */
export function grow(seed: number, onward: number): Population {
  const random = seededRandom(seedFor(seed, 0));
  const parents = [-1];
  const places = [0];
  const alive: number[][] = [[0], [], [], []];
  const moves = [1, 2, 3].map((to) => ({ to, from: to > 1 && to >= PLACES - onward ? to - 1 : 0 }));
  const waiting = new Set<Move>(moves);
  const growing = () =>
    alive.flatMap((cells, place) => (cells.length > 0 && cells.length < (ROOM[place] ?? 0) ? [place] : []));
  for (let open = growing(); open.length > 0; open = growing()) {
    let lot = random() * open.reduce((sum, place) => sum + (alive[place]?.length ?? 0), 0);
    const place = open.find((each) => (lot -= alive[each]?.length ?? 0) < 0) ?? 0;
    const cells = alive[place] ?? [];
    const mother = take(cells, random());
    for (let daughter = 0; daughter < 2; daughter += 1) {
      cells.push(parents.length);
      parents.push(mother);
      places.push(place);
    }
    for (const move of waiting) {
      if (move.from !== place || cells.length < (LEAVES_AT[move.to] ?? 0)) continue;
      waiting.delete(move);
      const founder = take(cells, random());
      places[founder] = move.to;
      alive[move.to]?.push(founder);
    }
  }
  return { parents, places, alive, moves };
}

/** Takes one out by lot; the last takes its place. */
function take(cells: number[], lot: number): number {
  const at = Math.floor(lot * cells.length);
  const taken = cells[at] ?? 0;
  const last = cells.pop() ?? 0;
  if (at < cells.length) cells[at] = last;
  return taken;
}

/** Some cells of each place by lot; a larger sample holds the smaller one. */
export function sampleOf({ alive }: Population, seed: number, size: number): readonly number[] {
  return alive.flatMap((cells, place) => {
    const random = seededRandom(seedFor(seed, 10 + place));
    const left = [...cells];
    return Array.from({ length: size }, () => take(left, random()));
  });
}

/** The tree of the cells sampled, whose leaves are numbered as in the sample, and the place of each of its nodes. */
export function treeOf(
  { parents, places }: Population,
  sample: readonly number[],
): { readonly tree: Tree; readonly placesOf: ReadonlyMap<Tree, number> } {
  const below = new Map<number, Tree[]>();
  const placesOf = new Map<Tree, number>();
  const node = (cell: number, tree: Tree) => {
    placesOf.set(tree, places[cell] ?? 0);
    return tree;
  };
  sample.forEach((cell, leaf) => below.set(cell, [node(cell, { leaf, children: [] })]));
  const joined = (cell: number): readonly Tree[] => {
    const found = below.get(cell) ?? [];
    return found.length < 2 ? found : [node(cell, { leaf: -1, children: found })];
  };
  for (let cell = parents.length - 1; cell > 0; cell -= 1) {
    if (!below.has(cell)) continue;
    const parent = parents[cell] ?? 0;
    below.set(parent, [...(below.get(parent) ?? []), ...joined(cell)]);
  }
  return { tree: joined(0)[0] ?? { leaf: -1, children: [] }, placesOf };
}

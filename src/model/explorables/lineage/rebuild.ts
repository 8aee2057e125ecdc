import { marksBetween, type Barcode } from './marks.ts';
import type { Tree } from './tree.ts';

/** A branch with fewer marks than this has none to show for itself. */
const LEAST = 0.5;

/**
 * The tree of cells rebuilt from their barcodes alone, by neighbour joining (Saitou and Nei, 1987) over the number of
 * marks between them. The root is where a cell without any mark would join; branches without a mark are left out, so
 * that the tree claims nothing that no mark says.
 */
export function rebuild(barcodes: readonly Barcode[]): Tree {
  const unmarked = (barcodes[0] ?? []).map(() => 0);
  const distances = distancesOf([...barcodes, unmarked]);
  return rootedAt(joined(distances), barcodes.length);
}

function distancesOf(barcodes: readonly Barcode[]): number[][] {
  const found = barcodes.map((a) => barcodes.map((b) => (a === b ? 0 : marksBetween(a, b))));
  const known = found.flat().filter((distance) => distance !== undefined);
  // Two cells without a site that was read in both are as far apart as any two on average.
  const usual = known.reduce((sum, distance) => sum + distance, 0) / Math.max(1, known.length);
  return found.map((row) => row.map((distance) => distance ?? usual));
}

/** Neighbours of each node and the length of the branch between. */
type Branches = Map<number, Map<number, number>>;

/** Joins the two that are nearest, against how far they are from all others, until one branch is left. */
function joined(distances: number[][]): Branches {
  const branches: Branches = new Map();
  const connect = (a: number, b: number, length: number) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const around = branches.get(from) ?? new Map<number, number>();
      branches.set(from, around.set(to, length));
    }
  };
  const rows = distances.map((row) => [...row]);
  const between = (a: number, b: number) => rows[a]?.[b] ?? 0;
  let left = rows.map((_, node) => node);
  while (left.length > 2) {
    const count = left.length;
    const sums = new Map(left.map((a) => [a, left.reduce((sum, b) => sum + between(a, b), 0)]));
    const sum = (node: number) => sums.get(node) ?? 0;
    let [first, second, least] = [0, 0, Infinity];
    left.forEach((a, index) => {
      for (const b of left.slice(index + 1)) {
        const gain = (count - 2) * between(a, b) - sum(a) - sum(b);
        if (gain < least - 1e-9) [first, second, least] = [a, b, gain];
      }
    });
    const apart = between(first, second);
    const toFirst = apart / 2 + (sum(first) - sum(second)) / (2 * (count - 2));
    const node = rows.length;
    connect(first, node, toFirst);
    connect(second, node, apart - toFirst);
    left = left.filter((each) => each !== first && each !== second);
    rows.push([]);
    for (const other of left) {
      const distance = (between(first, other) + between(second, other) - apart) / 2;
      const [own, its] = [rows[node], rows[other]];
      if (own && its) own[other] = its[node] = distance;
    }
    left.push(node);
  }
  const [a = 0, b = 0] = left;
  connect(a, b, between(a, b));
  return branches;
}

/** The tree as it hangs from a leaf that stands for the root. */
function rootedAt(branches: Branches, root: number): Tree {
  const hang = (node: number, from: number): Tree[] => {
    const around = [...(branches.get(node) ?? [])].filter(([to]) => to !== from);
    if (around.length === 0) return [{ leaf: node, children: [] }];
    const children = around.flatMap(([to, length]) => {
      const below = hang(to, node);
      const [tree] = below;
      // Without marks of its own, a branch point is one with that above it.
      return length < LEAST && tree && tree.children.length > 0 ? tree.children : below;
    });
    return [{ leaf: -1, children }];
  };
  const [top = 0] = (branches.get(root) ?? new Map<number, number>()).keys();
  const [tree] = hang(top, root);
  return tree ?? { leaf: -1, children: [] };
}

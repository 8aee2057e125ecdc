import { element, fragment } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { cladeOf, type Tree } from './tree.ts';

/** Outlines of the places' signs in a field of ten by ten, so that none is told by colour alone. */
const SIGNS = ['M5 1a4 4 0 1 0 .01 0Z', 'M1.5 1.5h7v7h-7Z', 'M5 .5L9.5 9H.5Z', 'M5 0L10 5 5 10 0 5Z'];

/** The sign of a place; `x` and `y` are its middle. */
export function placeSign(place: number, x: string, y: number): Markup {
  const path = element('path', { 'data-series': place + 1, d: SIGNS[place] ?? '' });
  return element('svg', { class: 'tree-sign', x, y: y - 5, width: 10, height: 10 }, path);
}

/** How a tree is drawn: from its root, at one per cent of the width, to its leaves at another. */
interface TreeLayout {
  readonly root: number;
  readonly tips: number;
  readonly height: number;
  readonly rowOf: (leaf: number) => number;
  readonly placeOf: (node: Tree) => number;
  /** Whether a clade is one of the other tree; undefined where that is not asked. */
  readonly isRight?: ((clade: string) => boolean) | undefined;
}

/** A tree as right-angled branches in the colours of their places, all leaves in one line. */
export function treePicture(tree: Tree, layout: TreeLayout): Markup {
  const { root, tips, height, rowOf, placeOf, isRight } = layout;
  const tallest = Math.max(1, levelOf(tree));
  const x = (node: Tree) => round(tips + ((root - tips) * levelOf(node)) / tallest);
  const rows = new Map<Tree, number>();
  const row = (node: Tree): number => {
    const known = rows.get(node);
    if (known !== undefined) return known;
    const below = node.children.map(row);
    const found =
      below.length === 0 ? rowOf(node.leaf) : round((Math.min(...below) + Math.max(...below)) / 2);
    rows.set(node, found);
    return found;
  };
  const branches: Markup[] = [];
  const dots: Markup[] = [];
  const walk = (node: Tree, isTop: boolean) => {
    for (const child of node.children) {
      const d = `M${x(node)} ${row(node)}V${row(child)}H${x(child)}`;
      branches.push(element('path', { 'data-series': placeOf(child) + 1, d }));
      walk(child, false);
    }
    if (!isRight || isTop || node.children.length === 0) return;
    const right = isRight(cladeOf(node)) ? 'yes' : 'no';
    dots.push(
      element('circle', { class: 'tree-dot', 'data-right': right, cx: `${x(node)}%`, cy: row(node), r: 3 }),
    );
  };
  walk(tree, true);
  return fragment(
    element(
      'svg',
      {
        class: 'plot-lines tree-lines',
        viewBox: `0 0 100 ${height}`,
        width: '100%',
        height,
        preserveAspectRatio: 'none',
      },
      ...branches,
    ),
    ...dots,
  );
}

/** The leaves of a tree in an order that follows, as far as its branches let it, the order given. */
export function orderLike(tree: Tree, rowOf: (leaf: number) => number): number[] {
  if (tree.children.length === 0) return [tree.leaf];
  const middle = (leaves: readonly number[]) =>
    leaves.reduce((sum, leaf) => sum + rowOf(leaf), 0) / leaves.length;
  return tree.children
    .map((child) => orderLike(child, rowOf))
    .sort((a, b) => middle(a) - middle(b))
    .flat();
}

/** How many branchings lie below a node at most. */
function levelOf(tree: Tree): number {
  return tree.children.length === 0 ? 0 : 1 + Math.max(...tree.children.map(levelOf));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

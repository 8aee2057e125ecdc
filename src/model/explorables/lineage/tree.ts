/** A rooted tree; a leaf has no children and a number of its own. */
export interface Tree {
  /** Number of the leaf; −1 for what is none. */
  readonly leaf: number;
  readonly children: readonly Tree[];
}

/** Numbers of the leaves from one end to the other. */
export function leavesOf(tree: Tree): number[] {
  return tree.children.length === 0 ? [tree.leaf] : tree.children.flatMap(leavesOf);
}

/** The leaves below an inner node as one word: equal in two trees where the two hold the same clade. */
export function cladeOf(tree: Tree): string {
  return leavesOf(tree)
    .sort((a, b) => a - b)
    .join(' ');
}

/** The clades of a tree that say something: neither a single leaf nor all of them. */
export function cladesOf(tree: Tree): ReadonlySet<string> {
  const all = cladeOf(tree);
  const clades = new Set<string>();
  const walk = (node: Tree) => {
    if (node.children.length === 0) return;
    const clade = cladeOf(node);
    if (clade !== all) clades.add(clade);
    node.children.forEach(walk);
  };
  walk(tree);
  return clades;
}

/** How two trees over the same leaves agree: clades in both, and in one only (the Robinson–Foulds distance). */
export function compareTrees(
  truth: Tree,
  rebuilt: Tree,
): { readonly shared: number; readonly missed: number; readonly wrong: number } {
  const [those, these] = [cladesOf(truth), cladesOf(rebuilt)];
  const shared = [...those].filter((clade) => these.has(clade)).length;
  return { shared, missed: those.size - shared, wrong: these.size - shared };
}

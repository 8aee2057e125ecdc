import type { Values } from '../explorable.ts';
import { grow, sampleOf, treeOf, type Move } from './grow.ts';
import { simplestHistory, type History } from './history.ts';
import { barcodesOf, readBarcodes } from './marks.ts';
import { rebuild } from './rebuild.ts';
import { compareTrees, type Tree } from './tree.ts';

/** A population that was grown, sampled and read, and what can be told of it. */
export interface Trace {
  /** The place of each leaf. */
  readonly places: readonly number[];
  readonly truth: Tree;
  /** Of the true tree: which of its cells were where, and which moves there were. */
  readonly trueHistory: History;
  readonly rebuilt: Tree;
  readonly history: History;
  readonly agreement: ReturnType<typeof compareTrees>;
}

/** Runs the whole experiment; the same seed and values give the same trace. */
export function traceLineage(seed: number, values: Values): Trace {
  const value = (name: string) => values[name] ?? 0;
  const own = seed + value('draw') * 7919;
  const population = grow(own, value('onward'));
  const sample = sampleOf(population, own, value('sample'));
  const places = sample.map((cell) => population.places[cell] ?? 0);
  const { tree: truth, placesOf } = treeOf(population, sample);
  const written = barcodesOf(population, sample, {
    seed: own,
    sites: value('sites'),
    rate: value('rate') / 100,
  });
  const rebuilt = rebuild(readBarcodes(written, own, value('dropout') / 100));
  const placeOf = (leaf: number) => places[leaf] ?? 0;
  return {
    places,
    truth,
    trueHistory: { places: placesOf, moves: population.moves },
    rebuilt,
    history: simplestHistory(rebuilt, placeOf),
    agreement: compareTrees(truth, rebuilt),
  };
}

/** Whether a place was seeded from another one than the origin. */
export function isOnward({ from, to }: Move): boolean {
  return from !== 0 && to !== 0;
}

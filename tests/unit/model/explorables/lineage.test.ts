import { describe, expect, test } from 'vitest';
import { grow, sampleOf, treeOf } from '../../../../src/model/explorables/lineage/grow.ts';
import { simplestHistory } from '../../../../src/model/explorables/lineage/history.ts';
import { lineageOutcome } from '../../../../src/model/explorables/lineage/lineage-outcome.ts';
import {
  barcodesOf,
  marksBetween,
  readBarcodes,
  UNREAD,
} from '../../../../src/model/explorables/lineage/marks.ts';
import { rebuild } from '../../../../src/model/explorables/lineage/rebuild.ts';
import { traceLineage } from '../../../../src/model/explorables/lineage/trace.ts';
import {
  cladesOf,
  compareTrees,
  leavesOf,
  type Tree,
} from '../../../../src/model/explorables/lineage/tree.ts';
import { sampleInput } from './sample-input.ts';

type Nested = number | readonly Nested[];
const tree = (nested: Nested): Tree =>
  typeof nested === 'number' ? { leaf: nested, children: [] } : { leaf: -1, children: nested.map(tree) };
const VALUES = { onward: 0, draw: 1, sites: 30, rate: 4, sample: 5, dropout: 10 };

describe('trees are compared by their clades', () => {
  test('by hand', () => {
    expect([
      ...cladesOf(
        tree([
          [0, 1],
          [2, [3, 4]],
        ]),
      ),
    ]).toEqual(['0 1', '2 3 4', '3 4']);
    expect(
      compareTrees(
        tree([
          [0, 1],
          [2, 3],
        ]),
        tree([
          [1, 0],
          [3, 2],
        ]),
      ),
    ).toEqual({ shared: 2, missed: 0, wrong: 0 });
    expect(
      compareTrees(
        tree([
          [0, 1],
          [2, 3],
        ]),
        tree([
          [0, 2],
          [1, 3],
        ]),
      ),
    ).toEqual({ shared: 0, missed: 2, wrong: 2 });
    expect(
      compareTrees(
        tree([
          [0, 1],
          [2, 3],
        ]),
        tree([[0, 1], 2, 3]),
      ),
    ).toEqual({ shared: 1, missed: 1, wrong: 0 });
  });
});

describe('the simplest history', () => {
  const history = (nested: Nested, places: readonly number[]) =>
    simplestHistory(tree(nested), (leaf) => places[leaf] ?? 0).moves;

  test('has no move where all are at the origin', () => {
    expect(
      history(
        [
          [0, 1],
          [2, 3],
        ],
        [0, 0, 0, 0],
      ),
    ).toEqual([]);
  });
  test('has one where a clade is elsewhere', () => {
    expect(
      history(
        [
          [0, 1],
          [2, 3],
        ],
        [0, 0, 1, 1],
      ),
    ).toEqual([{ from: 0, to: 1 }]);
  });
  test('has two where two that are elsewhere are no clade', () => {
    expect(
      history(
        [
          [0, 1],
          [2, 3],
        ],
        [0, 1, 0, 1],
      ),
    ).toHaveLength(2);
  });
  test('goes on from one place to the next where the one holds the other', () => {
    expect(history([0, [1, [2, 3]]], [0, 1, 2, 2])).toHaveLength(2);
    expect(
      history(
        [
          [0, 4],
          [
            [1, 5],
            [1, [2, 3]],
          ],
        ],
        [0, 1, 2, 2, 0, 1],
      ),
    ).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
  });
  test('begins at the origin even where no leaf is there', () => {
    expect(
      history(
        [
          [0, 1],
          [2, 3],
        ],
        [1, 1, 1, 1],
      ),
    ).toEqual([{ from: 0, to: 1 }]);
  });
  test('takes those that branch off together to have gone together', () => {
    expect(history([0, 1, 2, 3, 4], [0, 0, 0, 1, 1])).toEqual([{ from: 0, to: 1 }]);
  });
});

describe('neighbour joining', () => {
  test('rebuilds a tree known beforehand', () => {
    // Sites: 0–1 mark (0, 1), 2–3 mark (2, 3, 4), 4–5 mark (3, 4); each cell has a mark of its own.
    const own = (leaf: number) => [0, 1, 2, 3, 4].map((each) => (each === leaf ? 9 : 0));
    const barcodes = [
      [1, 1, 0, 0, 0, 0, ...own(0)],
      [1, 1, 0, 0, 0, 0, ...own(1)],
      [0, 0, 2, 2, 0, 0, ...own(2)],
      [0, 0, 2, 2, 3, 3, ...own(3)],
      [0, 0, 2, 2, 3, 3, ...own(4)],
    ];
    const truth = tree([
      [0, 1],
      [2, [3, 4]],
    ]);
    expect(compareTrees(truth, rebuild(barcodes))).toEqual({ shared: 3, missed: 0, wrong: 0 });
  });
  test('claims nothing that no mark says', () => {
    expect(
      cladesOf(
        rebuild([
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 0],
        ]),
      ).size,
    ).toBe(0);
    expect(cladesOf(rebuild([[UNREAD], [UNREAD], [UNREAD], [UNREAD]])).size).toBe(0);
  });
});

test('marks between two cells are counted where both were read, and scaled to all sites', () => {
  expect(marksBetween([0, 1, 2, 3], [0, 1, 0, 4])).toBe(3);
  expect(marksBetween([0, UNREAD, 2, 3], [0, 1, 0, UNREAD])).toBe(2);
  expect(marksBetween([UNREAD], [1])).toBeUndefined();
});

describe('a population', () => {
  const population = grow(3, 2);
  test('fills every place, each seeded once, the last ones from another', () => {
    expect(population.alive.map(({ length }) => length)).toEqual([300, 120, 120, 120]);
    expect(population.moves).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
    expect(grow(3, 1).moves.filter(({ from }) => from !== 0)).toEqual([{ from: 2, to: 3 }]);
    expect(grow(3, 0).moves.every(({ from }) => from === 0)).toBe(true);
  });
  test('has parents before children, and a place for each cell that is alive', () => {
    expect(population.parents.every((parent, cell) => parent < cell)).toBe(true);
    population.alive.forEach((cells, place) => {
      expect(cells.every((cell) => population.places[cell] === place)).toBe(true);
    });
  });
  test('a larger sample holds the smaller, and its tree has each cell once', () => {
    const sample = sampleOf(population, 3, 4);
    expect(new Set(sample).size).toBe(16);
    expect(sampleOf(population, 3, 6)).toEqual(expect.arrayContaining([...sample]));
    const { tree: found, placesOf } = treeOf(population, sample);
    expect(leavesOf(found).sort((a, b) => a - b)).toEqual(sample.map((_, leaf) => leaf));
    expect(cladesOf(found).size).toBe(14);
    expect(placesOf.get(found)).toBe(0);
  });
  test('marks are never lost or changed, and more sites leave the others as they are', () => {
    const sample = sampleOf(population, 3, 2);
    const few = barcodesOf(population, sample, { seed: 3, sites: 10, rate: 0.1 });
    const many = barcodesOf(population, sample, { seed: 3, sites: 20, rate: 0.1 });
    expect(many.map((barcode) => barcode.slice(0, 10))).toEqual(few);
    const more = barcodesOf(population, sample, { seed: 3, sites: 10, rate: 0.3 });
    const marked = (barcodes: typeof few) => barcodes.flat().filter((mark) => mark > 0).length;
    expect(marked(more)).toBeGreaterThan(marked(few));
  });
  test('dropout hides about its share, and what it hid stays hidden when it rises', () => {
    const barcodes = [Array.from({ length: 5000 }, () => 1)];
    const hidden = (dropout: number) =>
      readBarcodes(barcodes, 3, dropout)[0]?.map((mark) => mark === UNREAD) ?? [];
    expect(hidden(0).some(Boolean)).toBe(false);
    expect(hidden(0.3).filter(Boolean).length / 5000).toBeCloseTo(0.3, 1);
    const later = hidden(0.6);
    expect(hidden(0.3).every((was, site) => !was || later[site])).toBe(true);
  });
});

describe('the whole experiment', () => {
  test.each([0, 1, 2])('with many sites, all read, tree and route come back (onward %i)', (onward) => {
    for (const draw of [1, 2, 3]) {
      const trace = traceLineage(9, { ...VALUES, onward, draw, sites: 1500, rate: 5, dropout: 0 });
      expect(trace.agreement).toEqual({ shared: 18, missed: 0, wrong: 0 });
      const routes = [trace.history.moves, trace.trueHistory.moves].map((moves) =>
        moves.map(({ from, to }) => `${from} ${to}`).sort(),
      );
      expect(routes[0]).toEqual(routes[1]);
    }
  });
  test('dropout and few sites lose clades, over many draws', () => {
    const recovered = (values: Partial<typeof VALUES>) =>
      [1, 2, 3, 4, 5, 6, 7, 8]
        .map((draw) => traceLineage(9, { ...VALUES, ...values, draw }).agreement.shared)
        .reduce((sum, shared) => sum + shared, 0);
    expect(recovered({ dropout: 70 })).toBeLessThan(recovered({ dropout: 0 }) / 2);
    expect(recovered({ sites: 5 })).toBeLessThan(recovered({ sites: 60 }) / 2);
  });
  test('is the same each time, drawn and told', () => {
    const input = sampleInput('lineage', {});
    const outcome = lineageOutcome(input, VALUES);
    expect(lineageOutcome(input, VALUES)).toEqual(outcome);
    expect(outcome.picture.markup).not.toMatch(/NaN|undefined/);
    // Each of the twenty cells once in each tree.
    expect(outcome.picture.markup.match(/class="tree-sign"/g)).toHaveLength(40);
    expect(outcome.picture.markup.match(/class="tree-tie"/g)).toHaveLength(20);
    expect(outcome.results['clades']).toBe('18');
    expect(outcome.results['true-route']).toBe('origin → first, origin → second, origin → third');
    expect(outcome.results['onward']).toMatch(/^onward-(?:yes|no)$/);
  });
});

import { element, fragment } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import type { ExplorableInput, Outcome, Values } from '../explorable.ts';
import { outcomeTable } from '../outcome-table.ts';
import type { Move } from './grow.ts';
import { isOnward, traceLineage, type Trace } from './trace.ts';
import { leavesOf, cladesOf } from './tree.ts';
import { orderLike, placeSign, treePicture } from './tree-picture.ts';

const HEAD = 28;
const HEIGHT = 440;
/** Per cent of the width where the leaves of the two trees stand. */
const TIPS = [41, 59] as const;

/** The true tree and the one rebuilt, face to face, and what each says of the route. */
export function lineageOutcome({ seed, words }: ExplorableInput, values: Values): Outcome {
  const trace = traceLineage(seed, values);
  const word = (name: string) => words[name] ?? '';
  const names = [word('origin'), word('first'), word('second'), word('third')];
  const { shared, missed, wrong } = trace.agreement;
  const [clades, rebuiltClades] = [shared + missed, shared + wrong];
  const [those, these] = [trace.trueHistory.moves, trace.history.moves];
  const routes = [...new Set([...those, ...these].map(keyOf))].sort();
  const route = (moves: readonly Move[]) =>
    [...new Set(moves.map(keyOf))]
      .sort()
      .map((key) => routeWords(key, names))
      .join(', ') || '–';
  const count = (moves: readonly Move[], key: string) =>
    String(moves.filter((move) => keyOf(move) === key).length);
  return {
    picture: picture(trace, word('true'), word('rebuilt')),
    height: HEIGHT,
    key: fragment(
      ...names.map((name, place) =>
        element(
          'li',
          {},
          element('svg', { width: 10, height: 10, 'aria-hidden': 'true' }, placeSign(place, '0', 5)),
          name,
        ),
      ),
      ...(['right', 'wrong'] as const).map((what) =>
        element(
          'li',
          {},
          element(
            'svg',
            { width: 10, height: 10, 'aria-hidden': 'true' },
            element('circle', {
              class: 'tree-dot',
              'data-right': what === 'right' ? 'yes' : 'no',
              cx: 5,
              cy: 5,
              r: 3,
            }),
          ),
          word(what),
        ),
      ),
    ),
    table: outcomeTable(
      [word('true'), word('rebuilt')],
      [
        ['Clades', String(clades), String(rebuiltClades)],
        ['Clades that both have', String(shared), String(shared)],
        ['Clades that the other has not', String(missed), String(wrong)],
        ['Moves', String(those.length), String(these.length)],
        ...routes.map((key) => [`Moves ${routeWords(key, names)}`, count(those, key), count(these, key)]),
      ],
    ),
    results: {
      recovered: String(shared),
      clades: String(clades),
      share: `${Math.round((100 * shared) / Math.max(1, clades))}%`,
      false: String(wrong),
      'true-moves': String(those.length),
      'true-route': route(those),
      moves: String(these.length),
      route: route(these),
      onward: these.some(isOnward) ? word('onward-yes') : word('onward-no'),
    },
  };
}

function keyOf({ from, to }: Move): string {
  return `${from} ${to}`;
}

function routeWords(key: string, names: readonly string[]): string {
  return key
    .split(' ')
    .map((place) => names[Number(place)] ?? '')
    .join(' → ');
}

function picture(
  { truth, trueHistory, rebuilt, history, places }: Trace,
  left: string,
  right: string,
): Markup {
  const trueOrder = leavesOf(truth);
  const step = (HEIGHT - HEAD) / trueOrder.length;
  const rowsOf = (order: readonly number[]) => {
    const rows = new Map(
      order.map((leaf, index) => [leaf, Math.round((HEAD + (index + 0.5) * step) * 10) / 10]),
    );
    return (leaf: number) => rows.get(leaf) ?? 0;
  };
  const trueRow = rowsOf(trueOrder);
  const row = rowsOf(orderLike(rebuilt, trueRow));
  const clades = cladesOf(truth);
  const [tips, otherTips] = TIPS;
  const ties = trueOrder.map((leaf) =>
    element('line', {
      class: 'tree-tie',
      x1: `${tips + 3}%`,
      x2: `${otherTips - 3}%`,
      y1: trueRow(leaf),
      y2: row(leaf),
    }),
  );
  const signs = trueOrder.map((leaf) => {
    const place = places[leaf] ?? 0;
    return fragment(
      placeSign(place, `${tips}%`, trueRow(leaf)),
      // From its own left edge, which stands ten pixels before the tips.
      element('svg', { x: `${otherTips}%`, overflow: 'visible' }, placeSign(place, '-10', row(leaf))),
    );
  });
  return fragment(
    element('text', { class: 'plot-label', x: 0, y: 14 }, left),
    element('text', { class: 'plot-label', x: '100%', y: 14, 'data-at': 'end' }, right),
    ...ties,
    treePicture(truth, {
      root: 0.5,
      tips,
      height: HEIGHT,
      rowOf: trueRow,
      placeOf: (node) => trueHistory.places.get(node) ?? 0,
    }),
    treePicture(rebuilt, {
      root: 99.5,
      tips: otherTips,
      height: HEIGHT,
      rowOf: row,
      placeOf: (node) => history.places.get(node) ?? 0,
      isRight: (clade) => clades.has(clade),
    }),
    ...signs,
  );
}

import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { PlotRow } from './plot-data.ts';
import { powersOver } from './powers-over.ts';
import { rangeWords, shortNumber } from '../model/short-number.ts';

const ROW = { words: 18, model: 17, range: 12, after: 14 };
const HEAD = 26;
const AXIS = 34;
/** In per cent of the width; what is left is for the numbers beside the last range. */
const WIDEST = 78;

/**
 * Ranges on logarithmic scales, one scale a unit: numbers of different units have nothing to do with one another.
 * Under the words of each stands in whom it was counted. Lengths are per cent of the width and heights are pixels,
 * so the words keep their size on every screen.
 */
export function rangeSvg(rows: readonly PlotRow[]): { readonly height: number; readonly content: Markup } {
  const units = [...new Set(rows.map(({ unit = '' }) => unit))];
  let y = 0;
  const groups = units.map((unit) => {
    const drawn = groupSvg(
      unit,
      rows.filter((row) => row['unit'] === unit),
      y,
    );
    y += drawn.height;
    return drawn.content;
  });
  return { height: y, content: fragment(...groups) };
}

function groupSvg(unit: string, rows: readonly PlotRow[], top: number) {
  const powers = powersOver(rows.map(({ low, high }) => [Number(low), Number(high)] as const));
  const [first = 0, last = 1] = [powers[0], powers.at(-1)];
  const along = (value: number) =>
    `${Number((((Math.log10(value) - first) / (last - first)) * WIDEST).toFixed(2))}%`;
  let y = top + HEAD;
  const ranges = rows.map(({ label = '', model = '', low = '', high = '' }) => {
    const words = element('text', { class: 'plot-label', x: 0, y: y + 13 }, label);
    const of = element(
      'text',
      { class: 'plot-number', x: 0, y: y + ROW.words + 11, 'data-at': 'start' },
      model,
    );
    y += ROW.words + ROW.model;
    const [from, to, middle] = [along(Number(low)), along(Number(high)), y + ROW.range / 2];
    const mark = fragment(
      element('line', { class: 'plot-range', x1: from, x2: to, y1: middle, y2: middle }),
      ...[...new Set([from, to])].map((cx) => element('circle', { class: 'plot-end', cx, cy: middle, r: 4 })),
      element(
        'text',
        { class: 'plot-value', x: to, dx: 10, y: middle + 5 },
        rangeWords(Number(low), Number(high)),
      ),
    );
    y += ROW.range + ROW.after;
    return fragment(words, of, mark);
  });
  const grid = powers.map((power, index) =>
    fragment(
      element('line', { x1: along(10 ** power), x2: along(10 ** power), y1: top + HEAD, y2: y }),
      element(
        'text',
        {
          class: 'plot-number',
          x: along(10 ** power),
          y: y + 16,
          'data-at': index === 0 ? 'start' : undefined,
        },
        shortNumber(10 ** power),
      ),
    ),
  );
  const head = element('text', { class: 'plot-head', x: 0, y: top + 14 }, unit);
  return {
    height: y + AXIS - top,
    content: fragment(head, element('g', { class: 'plot-grid' }, ...grid), ...ranges),
  };
}

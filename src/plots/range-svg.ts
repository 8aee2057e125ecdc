import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import { rangeWords, shortNumber } from '../model/short-number.ts';
import type { PlotRow } from './plot-data.ts';
import { powersOver } from './powers-over.ts';

const ROW = { words: 18, model: 17, range: 12, value: 18, after: 14 };
const HEAD = 26;
const AXIS = 34;
/** In per cent of the width; what is left is for the words under the last mark. */
const WIDEST = 92;

/**
 * Ranges on logarithmic scales, one scale a unit: numbers of different units have nothing to do with one another.
 * Under the words of each stands in whom it was counted. Lengths are per cent of the width and heights are pixels,
 * so the words keep their size on every screen.
 */
export function rangeSvg(rows: readonly PlotRow[]): { readonly height: number; readonly content: Markup } {
  const units = [...new Set(rows.map(({ unit = '' }) => unit))];
  let y = 0;
  const groups = units.map((unit) => {
    const ofUnit = rows.filter((row) => row['unit'] === unit);
    const drawn = groupSvg(unit, ofUnit, y);
    y += drawn.height;
    return drawn.content;
  });
  return { height: y, content: fragment(...groups) };
}

function groupSvg(unit: string, rows: readonly PlotRow[], top: number) {
  const powers = powersOver(rows.map(({ low, high }) => [Number(low), Number(high)] as const));
  const [first = 0, last = 1] = [powers[0], powers.at(-1)];
  const along = (value: number) =>
    Number((((Math.log10(value) - first) / (last - first)) * WIDEST).toFixed(2));
  let y = top + HEAD;
  const ranges = rows.map((row) => {
    const drawn = rowSvg(row, along, y);
    y += drawn.height;
    return drawn.content;
  });
  const head = element('text', { class: 'plot-head', x: 0, y: top + 14 }, unit);
  return {
    height: y + AXIS - top,
    content: fragment(head, gridSvg(powers, along, top + HEAD, y), ...ranges),
  };
}

function rowSvg({ label, model, low, high }: PlotRow, along: (value: number) => number, top: number) {
  const [from, to] = [along(Number(low)), along(Number(high))];
  const middle = top + ROW.words + ROW.model + ROW.range / 2;
  const value = valueSvg(from, to, middle, rangeWords(Number(low), Number(high)));
  const ends = [...new Set([from, to])];
  const content = fragment(
    element('text', { class: 'plot-label', x: 0, y: top + 13 }, label),
    element('text', { class: 'plot-number', x: 0, y: top + ROW.words + 11, 'data-at': 'start' }, model),
    element('line', { class: 'plot-range', x1: `${from}%`, x2: `${to}%`, y1: middle, y2: middle }),
    ...ends.map((end) => element('circle', { class: 'plot-end', cx: `${end}%`, cy: middle, r: 4 })),
    value.content,
  );
  return { height: ROW.words + ROW.model + ROW.range + value.height + ROW.after, content };
}

/** The number stands after its range or before it, where there is room, else on a line of its own. */
function valueSvg(from: number, to: number, middle: number, words: string) {
  const text = (at: object) => element('text', { class: 'plot-value', ...at }, words);
  if (to <= 50) return { height: 0, content: text({ x: `${to}%`, dx: 10, y: middle + 5 }) };
  if (from >= 50)
    return { height: 0, content: text({ x: `${from}%`, dx: -10, y: middle + 5, 'data-at': 'end' }) };
  return { height: ROW.value, content: text({ x: 0, y: middle + ROW.value + 2 }) };
}

function gridSvg(
  powers: readonly number[],
  along: (value: number) => number,
  top: number,
  bottom: number,
): Markup {
  const marks = powers.map((power, index) => {
    const x = `${along(10 ** power)}%`;
    const at = index === 0 ? 'start' : undefined;
    return fragment(
      element('line', { x1: x, x2: x, y1: top, y2: bottom }),
      element('text', { class: 'plot-number', x, y: bottom + 16, 'data-at': at }, shortNumber(10 ** power)),
    );
  });
  return element('g', { class: 'plot-grid' }, ...marks);
}

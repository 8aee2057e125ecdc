import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { PlotData } from './plot-data.ts';
import { ticksUpTo } from '../model/ticks.ts';

const ROW = { words: 18, bar: 14, gap: 4, after: 10 };
const AXIS = 24;
/** In per cent of the width; what is left is for the number beside the longest bar. */
const LONGEST = 88;

/**
 * Bars that lie under their words. Lengths are per cent of the width and heights are pixels, so the words keep
 * their size on every screen.
 */
export function barSvg({ marks }: PlotData): { readonly height: number; readonly content: Markup } {
  const ticks = ticksUpTo(Math.max(...marks.map(({ value }) => value)));
  const top = ticks.at(-1) ?? 1;
  const along = (value: number) => `${Number(((value / top) * LONGEST).toFixed(2))}%`;
  const labels = [...new Set(marks.map(({ label }) => label))];
  let y = 0;
  const rows = labels.map((label) => {
    const words = element('text', { class: 'plot-label', x: 0, y: y + 13 }, label);
    y += ROW.words;
    const bars = marks
      .filter((mark) => mark.label === label)
      .map(({ value, printed, series: index }) => {
        const bar = fragment(
          element('rect', { 'data-series': index + 1, y, width: along(value), height: ROW.bar, rx: 2 }),
          element('text', { class: 'plot-value', x: along(value), dx: 6, y: y + 12 }, printed),
        );
        y += ROW.bar + ROW.gap;
        return bar;
      });
    y += ROW.after;
    return fragment(words, ...bars);
  });
  const grid = ticks.map((tick) =>
    fragment(
      element('line', { x1: along(tick), x2: along(tick), y1: 0, y2: y }),
      element(
        'text',
        { class: 'plot-number', x: along(tick), y: y + 16, 'data-at': tick === 0 ? 'start' : undefined },
        String(tick),
      ),
    ),
  );
  return { height: y + AXIS, content: fragment(element('g', { class: 'plot-grid' }, ...grid), ...rows) };
}

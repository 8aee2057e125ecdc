import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { PlotData, PlotMark } from './plot-data.ts';
import { ticksUpTo } from '../model/ticks.ts';

const HEIGHT = 220;
/** Above the highest number, for its words. */
const HEAD = 18;
const AXIS = 24;
/** In per cent: clear of the numbers of the axis. */
const LEFT = 9;

/** Lines over the width in per cent; numbers of the axis stand inside, on their rules, so nothing is cut off. */
export function lineSvg({ marks, series }: PlotData): { readonly height: number; readonly content: Markup } {
  const ticks = ticksUpTo(Math.max(...marks.map(({ value }) => value)));
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => Math.round((HEAD + (1 - value / top) * (HEIGHT - HEAD)) * 10) / 10;
  const x = placesOf(marks);
  const grid = ticks.map((tick) =>
    fragment(
      element('line', { x1: '0', x2: '100%', y1: y(tick), y2: y(tick) }),
      element('text', { class: 'plot-number', 'data-at': 'start', x: 0, y: y(tick) - 4 }, String(tick)),
    ),
  );
  const labels = [...new Set(marks.map(({ label }) => label))].map((label, index, all) => {
    const side = index === all.length - 1 ? 'end' : undefined;
    return element(
      'text',
      { class: 'plot-number', 'data-at': side, x: `${x(label)}%`, y: HEIGHT + 18 },
      label,
    );
  });
  const lines = series.map((_, index) => {
    const points = marks.filter((mark) => mark.series === index);
    const d = points.map(({ label, value }) => `${x(label)} ${y(value)}`).join('L');
    return element('path', { 'data-series': index + 1, d: `M${d}` });
  });
  const dots = marks.map(({ label, value, series: index }) =>
    element('circle', { 'data-series': index + 1, cx: `${x(label)}%`, cy: y(value), r: 3.5 }),
  );
  // Stretched to the width it is shown at, which its strokes do not follow.
  const stretched = {
    viewBox: `0 0 100 ${HEIGHT}`,
    width: '100%',
    height: HEIGHT,
    preserveAspectRatio: 'none',
  };
  return {
    height: HEIGHT + AXIS,
    content: fragment(
      element('g', { class: 'plot-grid' }, ...grid, ...labels),
      element('svg', { class: 'plot-lines', ...stretched }, ...lines),
      ...dots,
    ),
  };
}

/** Where a label stands, in per cent: by its size when all are numbers, else evenly in order of appearance. */
function placesOf(marks: readonly PlotMark[]): (label: string) => number {
  const labels = [...new Set(marks.map(({ label }) => label))];
  const numbers = labels.map(Number);
  const positions = numbers.every(Number.isFinite) ? numbers : labels.map((_, index) => index);
  const least = Math.min(...positions);
  const span = Math.max(...positions) - least || 1;
  const places = new Map(
    labels.map((label, index) => [
      label,
      Number((LEFT + (((positions[index] ?? 0) - least) / span) * (99 - LEFT)).toFixed(2)),
    ]),
  );
  return (label) => places.get(label) ?? 0;
}

import { element } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { Series } from '../model/series.ts';
import { barSvg } from './bar-svg.ts';
import { lineSvg } from './line-svg.ts';
import { rangeSvg } from './range-svg.ts';
import { plotData } from './plot-data.ts';
import type { PlotData, PlotDescription, PlotRow } from './plot-data.ts';
import { plotTable } from './plot-table.ts';

/** `name`: the stem of the picture's ids, unique in its page. `base`: the site's base path. */
export interface RenderPlotOptions {
  readonly name: string;
  readonly series: Series;
  readonly base: string;
}

/** A table as HTML: its picture, a key to its series, and the table itself under "Read as a table". */
export function renderPlot(
  rows: readonly PlotRow[],
  description: PlotDescription,
  { name, series, base }: RenderPlotOptions,
): string {
  const data = plotData(rows, description);
  const { height, content } = draw(rows, data, description.kind);
  const picture = element(
    'svg',
    {
      width: '100%',
      height,
      role: 'img',
      'aria-labelledby': `${name}-plot-title`,
      'aria-describedby': `${name}-plot-description`,
    },
    element('title', { id: `${name}-plot-title` }, description.title),
    element('desc', { id: `${name}-plot-description` }, `${description.unit}. ${description.method}`),
    content,
  );
  return element(
    'div',
    { class: 'plot', 'data-kind': description.kind },
    element('p', { class: 'plot-unit' }, description.unit),
    picture,
    description.kind === 'range' ? undefined : keyOf(data, description.kind),
    plotTable(rows, description, series, base),
  ).markup;
}

function draw(rows: readonly PlotRow[], data: PlotData, kind: PlotDescription['kind']) {
  if (kind === 'range') return rangeSvg(rows);
  return kind === 'bar' ? barSvg(data) : lineSvg(data);
}

/** Only where there are series to tell apart. */
function keyOf({ series }: PlotData, kind: 'bar' | 'line'): Markup | undefined {
  if (series.length < 2) return undefined;
  const items = series.map((name, index) => {
    const number = { 'data-series': index + 1 };
    const sample =
      kind === 'bar'
        ? element('rect', { ...number, width: 24, height: 10, rx: 2 })
        : element('g', { class: 'plot-lines' }, element('path', { ...number, d: 'M0 5H24' }));
    return element('li', {}, element('svg', { width: 24, height: 10, 'aria-hidden': 'true' }, sample), name);
  });
  return element('ul', { class: 'plot-key' }, ...items);
}

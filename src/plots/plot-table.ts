import { addresses, withBase } from '../model/addresses.ts';
import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { Series } from '../model/series.ts';
import { rangeWords } from '../model/short-number.ts';
import { systemWords } from '../model/vocabulary.ts';
import { authorsLabel, yearOf } from '../model/work-label.ts';
import type { PlotDescription, PlotRow } from './plot-data.ts';

/** The numbers of a plot as a table, each with the work that it comes from, and how they were taken. */
export function plotTable(
  rows: readonly PlotRow[],
  description: PlotDescription,
  series: Series,
  base: string,
): Markup {
  const { title, kind, x, y, unit, method, notes, source } = description;
  const has = (column: string) => rows.some((row) => (row[column] ?? '') !== '');
  const columns: readonly { readonly head: string; readonly cell: (row: PlotRow) => Markup | string }[] = [
    ...(has('series') ? [{ head: 'Series', cell: (row: PlotRow) => row['series'] ?? '' }] : []),
    ...(kind === 'range'
      ? [
          { head: unit, cell: ({ low = '', high = '' }: PlotRow) => rangeWords(Number(low), Number(high)) },
          { head: 'Unit', cell: (row: PlotRow) => row['unit'] ?? '' },
        ]
      : [{ head: unit, cell: (row: PlotRow) => row[y] ?? '' }]),
    ...(has('system')
      ? [{ head: 'System', cell: (row: PlotRow) => systemWords(series.vocabulary, row['system'] ?? '') }]
      : []),
    ...(kind === 'range' ? [{ head: 'Model', cell: (row: PlotRow) => row['model'] ?? '' }] : []),
    { head: 'Work', cell: (row) => workLink(row['work'] ?? '', series, base) },
  ];
  const head = element(
    'tr',
    {},
    element('td', {}),
    ...columns.map((column) => element('th', { scope: 'col' }, column.head)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, row[x]),
      ...columns.map((column) => element('td', {}, column.cell(row))),
    ),
  );
  return element(
    'details',
    { class: 'plot-table' },
    element('summary', {}, 'Read as a table'),
    element(
      'div',
      { class: 'table', role: 'region', tabindex: 0, 'aria-label': `Table: ${title}` },
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
    ),
    element('p', {}, method),
    notes === undefined ? undefined : element('p', {}, notes),
    source === undefined ? undefined : element('p', { class: 'plot-source' }, fragment('Source: ', source)),
  );
}

function workLink(id: string, series: Series, base: string): Markup | string {
  if (!series.hasReference(id)) return id;
  const work = series.reference(id);
  return element(
    'a',
    { href: withBase(base, addresses.reference(id)) },
    `${authorsLabel(work)} ${yearOf(work)}`,
  );
}

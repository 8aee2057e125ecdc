import { csvText } from '../model/csv.ts';
import type { Series } from '../model/series.ts';
import { authorsLabel, yearOf } from '../model/work-label.ts';
import type { PlotRow } from './plot-data.ts';

/** The table behind a plot as it stands in the content, and for every row what its work is called and its DOI. */
export function plotCsv(columns: readonly string[], rows: readonly PlotRow[], series: Series): string {
  const line = (row: PlotRow) => {
    const id = row['work'] ?? '';
    const work = series.hasReference(id) ? series.reference(id) : undefined;
    const named = work ? `${authorsLabel(work)} ${String(yearOf(work))}` : '';
    return [...columns.map((column) => row[column] ?? ''), named, work?.DOI ?? ''];
  };
  return csvText([[...columns, 'reference', 'doi'], ...rows.map(line)]);
}

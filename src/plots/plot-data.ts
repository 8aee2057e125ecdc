/** A row of the table behind a plot, by column. `value`, `unit`, `series`, `system` and `work` have their meaning. */
export type PlotRow = Readonly<Record<string, string>>;

/** What `content/data/<name>.yaml` says of the table beside it. */
export interface PlotDescription {
  readonly title: string;
  readonly kind: 'bar' | 'line' | 'range';
  /** The columns of the places and of the numbers. */
  readonly x: string;
  readonly y: string;
  readonly unit: string;
  readonly method: string;
  readonly notes?: string | undefined;
  readonly source?: string | undefined;
}

/** A row as a mark: what it stands at, how much, and in which series. */
export interface PlotMark {
  readonly label: string;
  readonly value: number;
  /** As printed in the table. */
  readonly printed: string;
  /** 0-based, in order of appearance. */
  readonly series: number;
}

/** The marks of a plot and the names of its series; a table without series has one without a name. */
export interface PlotData {
  readonly marks: readonly PlotMark[];
  readonly series: readonly string[];
}

/** Takes the marks out of a table that was checked: every value is a number. */
export function plotData(rows: readonly PlotRow[], { x, y }: PlotDescription): PlotData {
  const series = [...new Set(rows.map((row) => row['series'] ?? ''))];
  const marks = rows.map((row) => ({
    label: row[x] ?? '',
    value: Number(row[y]),
    printed: row[y] ?? '',
    series: series.indexOf(row['series'] ?? ''),
  }));
  return { marks, series };
}

import type { VFile } from 'vfile';
import { fault } from '../markdown/fault.ts';
import type { SeriesData } from '../model/series-data.ts';
import { buildSeriesData } from './build-series-data.ts';
import { gatherKnown } from './known.ts';
import { readSeries } from './read-series.ts';
import { rules } from './rules.ts';
import type { SeriesSource } from './series-source.ts';

/** A Series that has been read and judged. */
export interface CheckedSeries {
  /** Every file, with what is wrong with it. */
  readonly files: readonly VFile[];
  /** How many faults there are. */
  readonly faults: number;
  readonly source: SeriesSource;
  /** The model; undefined when there are faults. */
  readonly data: SeriesData | undefined;
}

/** Reads the Series under a content folder and judges all of it; nothing is thrown for a mistake in a text. */
export async function checkSeries(root: string): Promise<CheckedSeries> {
  const source = await readSeries(root);
  const known = gatherKnown(source);
  for (const { id, check } of rules) {
    check(source, known, (file, place, reason, note) => {
      fault(file, place, id, reason, note);
    });
  }
  const files = source.files.map(({ file }) => file);
  const faults = files.reduce((sum, { messages }) => sum + messages.length, 0);
  return { files, faults, source, data: faults === 0 ? buildSeriesData(source, known) : undefined };
}

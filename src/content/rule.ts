import type { VFile } from 'vfile';
import type { Place } from '../markdown/fault.ts';
import type { Known } from './known.ts';
import type { SeriesSource } from './series-source.ts';

/** Writes a fault down: what is wrong, and how to mend it where that does not go without saying. */
export type Report = (file: VFile, place: Place, reason: string, note?: string) => void;

/** Something that holds in every Series, named as a positive statement. */
export interface Rule {
  readonly id: string;
  readonly check: (series: SeriesSource, known: Known, report: Report) => void;
}

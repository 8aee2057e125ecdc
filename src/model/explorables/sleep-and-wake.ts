/** Rates a year that hold until a time; those of the last hold for ever. */
export interface Spell {
  readonly until: number;
  readonly wake: number;
  readonly die: number;
}

/** Cells that rest, and what becomes of each by itself. */
export interface Course {
  readonly cells: number;
  /** In order of time. */
  readonly spells: readonly Spell[];
  /** The chance that a woken cell founds a growth, and how many years later it is found. */
  readonly founding: number;
  readonly lag: number;
}

/**
 * The share of resting cells that have woken by a time. Waking and dying compete, each at a constant rate a spell:
 * within one that lasts d years, 1 − exp(−(wake + die) d) of those still at rest leave it, and wake / (wake + die)
 * of these by waking.
 */
export function wokenBy(spells: readonly Spell[], time: number): number {
  let [begin, resting, woken] = [0, 1, 0];
  for (const { until, wake, die } of spells) {
    const span = Math.min(until, time) - begin;
    if (span <= 0) continue;
    const leaving = -Math.expm1(-(wake + die) * span) * resting;
    if (wake > 0) woken += (leaving * wake) / (wake + die);
    resting -= leaving;
    begin += span;
  }
  return woken;
}

/** The chance of at least one growth by a time: cells are independent, so it is 1 − (1 − q)ᴺ. */
export function chanceBy({ cells, spells, founding, lag }: Course, time: number): number {
  const each = founding * wokenBy(spells, time - lag);
  return each >= 1 ? 1 : -Math.expm1(cells * Math.log1p(-each));
}

/** The chance of a first growth in the year that ends at a time, for those who had none before. */
export function yearlyChance(course: Course, year: number): number {
  const before = chanceBy(course, year - 1);
  return before >= 1 ? 0 : (chanceBy(course, year) - before) / (1 - before);
}

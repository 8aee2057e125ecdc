import { describe, expect, test } from 'vitest';
import { coursesOf, sleepAndWakeOutcome } from '../../../../src/model/explorables/sleep-and-wake-outcome.ts';
import {
  chanceBy,
  wokenBy,
  yearlyChance,
  type Course,
  type Spell,
} from '../../../../src/model/explorables/sleep-and-wake.ts';
import { seededRandom } from '../../../../src/model/seeded-random.ts';
import { sampleInput } from './sample-input.ts';

const always = (wake: number, die: number): readonly Spell[] => [{ until: Infinity, wake, die }];
const VALUES = {
  cells: 40,
  wake: 4,
  die: 6,
  found: 20,
  lag: 2,
  'early-kill': 80,
  'early-years': 1,
  'late-from': 5,
  'late-years': 5,
  'late-wake': 90,
  'late-die': 10,
};

/** The time of a patient's first growth, cell by cell and step by step; Infinity where there is none. */
function firstGrowth({ cells, spells, founding, lag }: Course, random: () => number): number {
  const times = Array.from({ length: cells }, () => {
    let time = 0;
    for (const { until, wake, die } of spells) {
      const waits = -Math.log(1 - random()) / (wake + die);
      if (time + waits < until)
        return random() < wake / (wake + die) && random() < founding ? time + waits + lag : Infinity;
      time = until;
    }
    return Infinity;
  });
  return Math.min(...times);
}

describe('the closed form', () => {
  test.each([0, 1, 2])('agrees with a simulation, cell by cell (course %i)', (index) => {
    const course = coursesOf(VALUES)[index] as Course;
    const random = seededRandom(11 + index);
    const firsts = Array.from({ length: 20_000 }, () => firstGrowth(course, random));
    for (const year of [3, 5, 8, 12, 20]) {
      const share = firsts.filter((time) => time <= year).length / firsts.length;
      const chance = chanceBy(course, year);
      // Four standard errors.
      expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt(0.25 / firsts.length));
    }
  });

  test('without death all wake, and without waking none does', () => {
    expect(wokenBy(always(0.5, 0), 3)).toBeCloseTo(1 - Math.exp(-1.5), 12);
    expect(wokenBy(always(0, 0.5), 3)).toBe(0);
    expect(wokenBy(always(0, 0), 3)).toBe(0);
    expect(wokenBy(always(1, 3), 1e6)).toBeCloseTo(0.25, 12);
  });

  test('is the same when a spell is cut in two', () => {
    const cut = [{ until: 4, wake: 0.1, die: 0.2 }, ...always(0.1, 0.2)];
    expect(wokenBy(cut, 9)).toBeCloseTo(wokenBy(always(0.1, 0.2), 9), 12);
  });

  test('gives nothing before the lag is over, and one cell its own chance', () => {
    const course: Course = { cells: 1, spells: always(0.3, 0.1), founding: 0.5, lag: 2 };
    expect(chanceBy(course, 2)).toBe(0);
    expect(chanceBy(course, 6)).toBeCloseTo(0.5 * wokenBy(always(0.3, 0.1), 4), 12);
    expect(chanceBy({ ...course, cells: 1e9 }, 6)).toBeCloseTo(1, 12);
  });

  test('rare and many give Poisson: the yearly chance is then N a p', () => {
    const course: Course = { cells: 1e6, spells: always(1e-6, 0), founding: 0.02, lag: 0 };
    expect(yearlyChance(course, 1)).toBeCloseTo(1 - Math.exp(-0.02), 6);
    expect(yearlyChance(course, 20)).toBeCloseTo(1 - Math.exp(-0.02), 6);
  });
});

describe('treatments', () => {
  test('the early one kills its share of cells by its end when they do not die or wake besides', () => {
    const [, early] = coursesOf({ ...VALUES, wake: 0, die: 0 });
    const die = early?.spells[0]?.die ?? 0;
    expect(Math.exp(-die * VALUES['early-years'])).toBeCloseTo(0.2, 12);
  });

  test('that do nothing change nothing', () => {
    const [none, early, late] = coursesOf({ ...VALUES, 'early-kill': 0, 'late-wake': 0, 'late-die': 0 });
    if (!none || !early || !late) throw new Error('Three courses');
    for (const year of [4, 9, 20]) {
      expect(chanceBy(early, year)).toBeCloseTo(chanceBy(none, year), 12);
      expect(chanceBy(late, year)).toBeCloseTo(chanceBy(none, year), 12);
    }
  });

  test('the late one shows from its beginning and the lag on', () => {
    const [none, , late] = coursesOf(VALUES);
    if (!none || !late) throw new Error('Three courses');
    expect(chanceBy(late, 7)).toBe(chanceBy(none, 7));
    expect(chanceBy(late, 8)).toBeLessThan(chanceBy(none, 8));
  });
});

test('draws three curves twice, tabulates them and names what comes out', () => {
  const { picture, table, results, key } = sleepAndWakeOutcome(sampleInput('sleep-and-wake', {}), VALUES);
  expect(picture.markup.match(/<path /g)).toHaveLength(6);
  expect(picture.markup).not.toMatch(/NaN|Infinity/);
  expect(key.markup.match(/<li>/g)).toHaveLength(3);
  expect(table.markup.match(/<tr>/g)).toHaveLength(7);
  expect(results['untreated']).toMatch(/^\d+(?:\.\d)?%$/);
  expect(Object.keys(results).sort()).toEqual(
    ['early', 'late', 'untreated', 'untreated-late-share', 'years'].sort(),
  );
});

test('has nothing to divide by when nothing wakes', () => {
  const { picture, results } = sleepAndWakeOutcome(sampleInput('sleep-and-wake', {}), {
    ...VALUES,
    wake: 0,
    die: 0,
    'late-wake': 100,
    'late-die': 0,
  });
  expect(picture.markup).not.toMatch(/NaN|Infinity/);
  expect(results['untreated']).toBe('0%');
  expect(results['untreated-late-share']).toBe('0%');
});

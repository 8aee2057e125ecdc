import { element, fragment } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { ticksUpTo } from '../ticks.ts';
import type { ExplorableInput, Outcome, Values } from './explorable.ts';
import { outcomeTable } from './outcome-table.ts';
import { chanceBy, yearlyChance, type Course } from './sleep-and-wake.ts';

const YEARS = 20;
const ALL_YEARS = Array.from({ length: YEARS + 1 }, (_, year) => year);
const IN_TABLE = [1, 2, 5, 10, 15, 20];
const LATE = 5;
/** In per cent of the width: clear of the numbers of the axis. */
const LEFT = 9;
const HEAD = 24;
const AXIS = 26;

/** The courses without treatment, with an early and with a late one. */
export function coursesOf(values: Values): readonly Course[] {
  const value = (name: string) => values[name] ?? 0;
  const share = (name: string) => value(name) / 100;
  const [wake, die] = [share('wake'), share('die')];
  const [from, earlyYears] = [value('late-from'), value('early-years')];
  const kept = 1 - share('early-kill');
  const rest = { until: Infinity, wake, die };
  const spells = [
    [rest],
    // A share is killed evenly over the years: at such a rate that this share of the cells has met it by their end.
    [{ until: earlyYears, wake, die: die - Math.log(kept) / earlyYears }, rest],
    [
      { until: from, wake, die },
      {
        until: from + value('late-years'),
        wake: wake * (1 - share('late-wake')),
        die: die + share('late-die'),
      },
      rest,
    ],
  ];
  return spells.map((each) => ({
    cells: value('cells'),
    spells: each,
    founding: share('found'),
    lag: value('lag'),
  }));
}

/** The chance of a growth over twenty years, and that of each year, under the three courses. */
export function sleepAndWakeOutcome({ words }: ExplorableInput, values: Values): Outcome {
  const courses = coursesOf(values);
  const names = [words['untreated'] ?? '', words['early'] ?? '', words['late'] ?? ''];
  const chances = courses.map((course) => ALL_YEARS.map((year) => 100 * chanceBy(course, year)));
  const yearly = courses.map((course) => ALL_YEARS.slice(1).map((year) => 100 * yearlyChance(course, year)));
  const above = panel(chances, 0, 0, 210, words['chance'] ?? '');
  const below = panel(yearly, 1, above.height + 18, 110, words['yearly'] ?? '');
  const [untreated = [], early = [], late = []] = chances;
  const end = untreated[YEARS] ?? 0;
  const afterLate = end - (untreated[LATE] ?? 0);
  return {
    picture: fragment(above.content, below.content),
    height: above.height + 18 + below.height,
    key: fragment(
      ...names.map((name, index) =>
        element(
          'li',
          {},
          element(
            'svg',
            { width: 24, height: 10, 'aria-hidden': 'true' },
            element(
              'g',
              { class: 'plot-lines' },
              element('path', { 'data-series': index + 1, d: 'M0 5H24' }),
            ),
          ),
          name,
        ),
      ),
    ),
    table: outcomeTable(
      [words['chance'] ?? '', words['yearly'] ?? ''].flatMap((what) =>
        names.map((name) => `${what}: ${name}`),
      ),
      IN_TABLE.map((year) => [
        `${words['year'] ?? ''} ${year}`,
        ...chances.map((course) => percent(course[year] ?? 0)),
        ...yearly.map((course) => percent(course[year - 1] ?? 0)),
      ]),
    ),
    results: {
      years: String(YEARS),
      untreated: percent(end),
      early: percent(early[YEARS] ?? 0),
      late: percent(late[YEARS] ?? 0),
      'untreated-late-share': percent(end > 0 ? (100 * afterLate) / end : 0),
    },
  };
}

function percent(value: number): string {
  const digits = value > 0 && value < 10 ? 1 : 0;
  return value > 0 && value < 0.05 ? 'under 0.1%' : `${value.toFixed(digits)}%`;
}

/** Lines over the years, the first point of which stands at the year given. */
function panel(
  lines: readonly (readonly number[])[],
  firstYear: number,
  top: number,
  room: number,
  title: string,
): { readonly height: number; readonly content: Markup } {
  const ticks = ticksUpTo(Math.max(0.1, ...lines.flat()));
  const most = ticks.at(-1) ?? 1;
  const x = (year: number) => Number((LEFT + (year / YEARS) * (99 - LEFT)).toFixed(2));
  const y = (value: number) => Math.round((top + HEAD + 14 + (1 - value / most) * room) * 10) / 10;
  const grid = ticks.map((tick) =>
    fragment(
      element('line', { x1: '0', x2: '100%', y1: y(tick), y2: y(tick) }),
      element('text', { class: 'plot-number', 'data-at': 'start', x: 0, y: y(tick) - 4 }, `${tick}`),
    ),
  );
  const years = [0, 5, 10, 15, 20].map((year) =>
    element(
      'text',
      { class: 'plot-number', 'data-at': year === YEARS ? 'end' : undefined, x: `${x(year)}%`, y: y(0) + 18 },
      String(year),
    ),
  );
  const bottom = y(0) + AXIS;
  const paths = lines.map((line, index) =>
    element('path', {
      'data-series': index + 1,
      d: `M${line.map((value, at) => `${x(at + firstYear)} ${y(value)}`).join('L')}`,
    }),
  );
  return {
    height: bottom - top,
    content: fragment(
      element('text', { class: 'plot-label', x: 0, y: top + 14 }, title),
      element('g', { class: 'plot-grid' }, ...grid, ...years),
      element(
        'svg',
        {
          class: 'plot-lines',
          y: 0,
          viewBox: `0 0 100 ${bottom}`,
          width: '100%',
          height: bottom,
          preserveAspectRatio: 'none',
        },
        ...paths,
      ),
    ),
  };
}

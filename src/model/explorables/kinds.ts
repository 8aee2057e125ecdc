/** What an explorable of a kind is made of: content gives each of these its words and numbers. */
interface KindParts {
  /** Names of the parameters in groups; a group is headed by its word. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Words of the picture besides those of the groups. */
  readonly words: readonly string[];
  /** Values that the summary may name. */
  readonly results: readonly string[];
  /** Whether something is drawn by lot, so that a seed is needed. */
  readonly byLot: boolean;
}

/** The kinds of explorable, by name. */
export const EXPLORABLE_KINDS = {
  'sleep-and-wake': {
    groups: {
      rest: ['cells', 'wake', 'die', 'found', 'lag'],
      early: ['early-kill', 'early-years'],
      late: ['late-from', 'late-years', 'late-wake', 'late-die'],
    },
    words: ['untreated', 'chance', 'yearly', 'year'],
    results: ['untreated', 'early', 'late', 'untreated-late-share', 'years'],
    byLot: false,
  },
  lineage: {
    groups: {
      course: ['onward', 'draw'],
      marks: ['sites', 'rate'],
      reading: ['sample', 'dropout'],
    },
    words: [
      'origin',
      'first',
      'second',
      'third',
      'true',
      'rebuilt',
      'right',
      'wrong',
      'onward-yes',
      'onward-no',
    ],
    results: [
      'recovered',
      'clades',
      'share',
      'false',
      'true-moves',
      'true-route',
      'moves',
      'route',
      'onward',
    ],
    byLot: true,
  },
} as const satisfies Record<string, KindParts>;

export type ExplorableKind = keyof typeof EXPLORABLE_KINDS;

/** The parts of a kind. */
export function partsOf(kind: ExplorableKind): KindParts {
  return EXPLORABLE_KINDS[kind];
}

import type { Markup } from '../markup.ts';
import type { ExplorableKind } from './kinds.ts';

/** A number that the reader may choose. */
export interface Parameter {
  readonly label: string;
  /** What follows the number: `years`, `% of cells a year`. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly default: number;
  /** How far apart the values of an even scale lie; a hundredth of it where nothing is said. */
  readonly step?: number | undefined;
  readonly scale: 'even' | 'logarithmic';
}

/** What `content/explorables/<slug>.yaml` says that the picture needs: the numbers and the words. */
export interface ExplorableInput {
  readonly kind: ExplorableKind;
  readonly title: string;
  readonly shows: string;
  readonly seed: number;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly words: Readonly<Record<string, string>>;
  /** A sentence or two on what comes out, with `{name}` in place of each value. */
  readonly summary: string;
}

/** A number for each parameter. */
export type Values = Readonly<Record<string, number>>;

/** What comes out of the values chosen. */
export interface Outcome {
  /** Content of an SVG as wide as its place. */
  readonly picture: Markup;
  readonly height: number;
  /** What is told apart in the picture. */
  readonly key: Markup;
  readonly table: Markup;
  /** The values that the summary names. */
  readonly results: Readonly<Record<string, string>>;
}

import type { ExplorableInput, Outcome, Values } from './explorable.ts';
import { lineageOutcome } from './lineage/lineage-outcome.ts';
import { sleepAndWakeOutcome } from './sleep-and-wake-outcome.ts';

/** What comes out of an explorable for the values given; the same in the build and in the browser. */
export function outcomeOf(input: ExplorableInput, values: Values): Outcome {
  return input.kind === 'lineage' ? lineageOutcome(input, values) : sleepAndWakeOutcome(input, values);
}

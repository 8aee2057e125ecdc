import { z } from 'zod';
import { text } from './fields.ts';

/** Front matter of `steps/<slug>.md`; the body says what happens at the step. */
export const stepSchema = z.strictObject({
  stops: text().describe('What stops most of those that come this far, in a sentence or two, with citations'),
});

/** Front matter of a step. */
export type StepFields = z.output<typeof stepSchema>;

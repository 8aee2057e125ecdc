import { z } from 'zod';
import { slug, text } from './fields.ts';

/** `data/<name>.yaml`: what the numbers in the `.csv` beside it are. */
export const datasetSchema = z.strictObject({
  title: text().describe('What the plot shows'),
  kind: z
    .enum(['bar', 'line', 'range'])
    .describe('How it is drawn; ranges lie on a logarithmic scale, one a unit'),
  x: slug().default('label').describe('The column along the horizontal axis'),
  y: slug().default('value').describe('The column of the numbers; ranges have `low` and `high` instead'),
  unit: text().describe('The unit of the numbers; ranges have one a row, and this says what they count'),
  method: text().describe('How the numbers were taken'),
  notes: text().optional().describe('What a reader has to mind'),
  source: text().optional().describe('Where they come from, in words; each row names its work besides'),
});

/** Fields of a dataset's description. */
export type DatasetFields = z.output<typeof datasetSchema>;

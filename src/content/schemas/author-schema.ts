import { z } from 'zod';
import { text } from './fields.ts';

/** An author of the texts. */
export const authorSchema = z.strictObject({
  name: text().describe('The name as it is printed'),
  orcid: z
    .string()
    .regex(
      /^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
      'expected a full address such as `https://orcid.org/0000-0002-1825-0097`',
    )
    .optional()
    .describe('The full address of the ORCID record'),
});

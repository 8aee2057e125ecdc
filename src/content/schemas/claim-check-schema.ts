import { z } from 'zod';
import { VERDICTS } from '../../model/claim-check.ts';
import { workId } from '../../model/ids.ts';
import { date, text } from './fields.ts';

/** A row of `checks/<article>.csv`: one claim beside the findings of its works. */
export const claimCheckSchema = z.strictObject({
  claim: text().describe('The id of the claim in its article: `c-periostin`'),
  relation: text().describe('The id of the relation that the claim argues'),
  works: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?: [a-z][a-z0-9]*)*$/, 'expected ids of works with one space between them')
    .transform((ids) => ids.split(' ').map(workId))
    .describe('The works that the claim cites, by id, with one space between them'),
  verdict: z.enum(VERDICTS).describe('What the findings say: `supported`, `overstated` or `unsupported`'),
  checked: date().describe('The day of the comparison'),
  note: text().optional().describe('What was found, or mended since'),
});

/** Fields of a row of checks. */
export type ClaimCheckFields = z.output<typeof claimCheckSchema>;

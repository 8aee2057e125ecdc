import { z } from 'zod';
import { concept, date, doi, slug, text, url, word, work } from './fields.ts';

const nameSchema = z
  .strictObject({
    family: text().optional().describe('Family name'),
    given: text().optional().describe('Given names or initials'),
    literal: text().optional().describe('The whole name, for a group'),
    suffix: text().optional().describe('Jr, III'),
    'non-dropping-particle': text().optional().describe('A particle kept with the family name: van'),
    'dropping-particle': text().optional().describe('A particle dropped with the given name'),
  })
  .refine(
    ({ family, literal }) => family !== undefined || literal !== undefined,
    'expected `family` or `literal`',
  );

const customSchema = z.strictObject({
  kind: slug().describe(
    '`primary`, `review`, `trial`, `method`, `statistics`, `perspective`, `history` or the like',
  ),
  topics: z.array(slug()).min(1).describe('The topics it belongs to'),
  steps: z.array(concept()).default([]).describe('Steps of the cascade that it speaks of'),
  systems: z.array(word('systems')).default([]).describe('Where it was done, in words of the vocabulary'),
  organism: text().optional().describe('The organism or model in words'),
  support: z
    .enum(['abstract', 'secondary', 'title'])
    .describe("How much was read: its abstract or more, another's account of it, or its title alone"),
  findings: z.array(text()).default([]).describe('What it showed, a line each, in our words'),
  status: z
    .strictObject({
      state: z.enum(['current', 'corrected', 'concern', 'retracted']).describe('What has become of it since'),
      detail: text().optional().describe('What was corrected or retracted, and when'),
      checked: date().nullable().describe('The day on which this was looked up, or null'),
    })
    .describe('What has become of it since it was published'),
  landmark: text()
    .optional()
    .describe('One sentence: what it changed in the field; only for a landmark of it'),
  note: text().optional().describe('For editors: what to mind before it is used'),
  authorsComplete: z.boolean().default(true).describe('`false` when only the first authors are known'),
});

/** One work of `references/*.json`: CSL-JSON, with our own fields under `custom`. */
export const referenceSchema = z.strictObject({
  id: work().describe("First author's family name and year: `paget1889`"),
  type: slug().describe('CSL type: `article-journal`'),
  title: text().describe('The title as printed'),
  author: z.array(nameSchema).describe('Authors in order; empty when none is named, as in an editorial'),
  'container-title': text().optional().describe('Journal or book'),
  volume: text().optional().describe('Volume'),
  issue: text().optional().describe('Issue'),
  page: text().optional().describe('First and last page'),
  issued: z
    .strictObject({
      'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).describe('`[[2012, 1, 5]]`'),
    })
    .describe('Date of publication'),
  DOI: doi().optional().describe('DOI without `https://doi.org/`'),
  PMID: z.string().regex(/^\d+$/, 'expected digits').optional().describe('PubMed id'),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, 'expected an id such as `PMC3141592`')
    .optional()
    .describe('PubMed Central id'),
  URL: url().optional().describe('Address, where there is no DOI'),
  custom: customSchema.describe('Our own fields'),
});

/** One work as `references/*.json` tells it. */
export type ReferenceFields = z.output<typeof referenceSchema>;

import { z } from 'zod';
import { authorSchema } from './author-schema.ts';
import { article, concept, slug, text, url, work } from './fields.ts';

const readingOrderItem = z.union(
  [
    z.strictObject({ article: article().describe('The slug of an article that is there') }),
    z.strictObject({
      forthcoming: text().describe('The title of an article to come'),
      accompanies: work().describe('The id of the work that it will accompany'),
    }),
  ],
  { error: 'expected either `article`, or `forthcoming` with `accompanies`' },
);

/** `series.yaml`: the Series as a whole. */
export const seriesSchema = z.strictObject({
  name: text().describe('The name of this reader'),
  subject: text().describe("The journal's name of the Series"),
  description: text().describe('One or two sentences, for heads and feeds'),
  journal: text().describe('The journal'),
  collection: url().describe("The address of the journal's collection page"),
  opening: work().optional().describe('The id of the editorial that opens the Series, if there is one'),
  related: z
    .array(work())
    .default([])
    .describe('Ids of works that belong with the collection without being part of it'),
  repository: url().optional().describe('Where readers report errors, if there is such a place'),
  doiLandsHere: z.boolean().describe("Whether the journal's DOIs resolve to these very pages"),
  licence: text().describe("SPDX id of the texts' licence"),
  language: text().describe('Language of the texts, BCP 47'),
  authors: z.array(authorSchema).min(1).describe('Authors of the texts'),
  articles: z
    .array(readingOrderItem)
    .min(1)
    .describe('The articles in reading order, those to come among them'),
  cascade: z
    .strictObject({
      diagram: slug().describe('The file in `diagrams/` that draws it, without `.mmd`'),
      attrition: slug()
        .optional()
        .describe('The table of ranges in `data/` that says how many pass each step, without `.csv`'),
      steps: z
        .array(
          z.strictObject({
            concept: concept().describe('The concept that is this step'),
            next: z.array(concept()).default([]).describe('What may come next'),
          }),
        )
        .min(2)
        .describe('The steps in order'),
    })
    .optional()
    .describe('The course that the Series follows, if it follows one'),
});

/** Fields of `series.yaml`. */
export type SeriesFields = z.output<typeof seriesSchema>;

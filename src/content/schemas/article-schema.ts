import { z } from 'zod';
import { authorSchema } from './author-schema.ts';
import { date, text, work } from './fields.ts';

/** Front matter of `articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  title: text().describe('The title in full'),
  shortTitle: text().describe('A word or two for navigation'),
  standfirst: text().describe('Two or three sentences under the title, plain text'),
  keyPoints: z.array(text()).min(1).describe('What to take away: a sentence each, with citations'),
  published: date().describe('The day of first publication'),
  updated: date().describe('The day of the latest change'),
  accompanies: work().describe('The id of the Review that the article accompanies'),
  authors: z
    .array(authorSchema)
    .default([])
    .describe("Authors of this text, where they differ from the Series'"),
  changes: z
    .array(
      z.strictObject({
        date: date().describe('The day of the change'),
        text: text().describe('What was changed, in a sentence'),
      }),
    )
    .min(1)
    .describe('The change log, latest first'),
});

/** Front matter of an article. */
export type ArticleFields = z.output<typeof articleSchema>;

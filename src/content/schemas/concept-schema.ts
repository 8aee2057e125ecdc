import { z } from 'zod';
import { relationSchema } from './relation-schema.ts';
import { concept, text, word } from './fields.ts';

/** Front matter of `concepts/<slug>.md`; the body is the definition. */
export const conceptSchema = z.strictObject({
  name: text().describe('The name in British spelling, as it stands inside a sentence'),
  type: word('conceptTypes').describe('What kind of thing it is: a type of the vocabulary'),
  short: text().describe('The definition in one sentence, with its citation'),
  aliases: z
    .array(text())
    .default([])
    .describe('Other names, spellings and abbreviations; each belongs to one concept'),
  steps: z.array(concept()).default([]).describe('Steps of the cascade that it belongs to, by slug'),
  identifiers: z
    .record(z.string(), text())
    .default({})
    .describe('Outside identifiers where they were seen: `MeSH: D009362`'),
  relations: z
    .array(relationSchema)
    .default([])
    .describe('What it does to other concepts, with the evidence'),
  replacedBy: concept()
    .optional()
    .describe('The concept that took the place of this one, when it is withdrawn'),
});

/** Front matter of a concept. */
export type ConceptFields = z.output<typeof conceptSchema>;

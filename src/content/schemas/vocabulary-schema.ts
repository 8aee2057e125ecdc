import { z } from 'zod';
import { GLYPHS, HUES } from '../../model/vocabulary.ts';
import { slug, text } from './fields.ts';

const conceptTypeSchema = z.strictObject({
  label: text().describe('Singular, lower case'),
  plural: text().describe('Plural, lower case'),
  hue: z.enum(HUES).describe('The hue family that marks it'),
  glyph: z.enum(GLYPHS).describe('The small shape that marks it'),
});

const relationTypeSchema = z.strictObject({
  label: text().describe('Read between subject and target: `promotes`'),
  inverse: text().describe('Read between target and subject: `is promoted by`'),
  sign: z
    .enum(['positive', 'negative', 'none'])
    .describe('`positive`: more of the subject means more of the target'),
  symmetric: z.boolean().default(false).describe('Reads the same both ways, and is told once'),
  needsEvidence: z.boolean().default(true).describe('`false` only for what holds by definition'),
  id: z
    .string()
    .regex(/^[A-Za-z]+:\S+$/, 'expected an identifier such as `RO:0002304`')
    .optional()
    .describe('The nearest term of RO, BFO, RDFS or CiTO'),
});

const identifierSchema = z.strictObject({
  pattern: z
    .string()
    .refine(isPattern, 'expected a regular expression')
    .describe('What a whole identifier looks like, as a regular expression'),
  address: z
    .string()
    .regex(/^https:\/\/.*\{id\}/, 'expected an `https` address with `{id}` in it')
    .describe('Where an identifier leads; `{id}` stands for it'),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** `vocabulary.yaml`: the words of the Series. */
export const vocabularySchema = z.strictObject({
  conceptTypes: z.record(slug(), conceptTypeSchema).describe('Kinds of concept'),
  relationTypes: z.record(slug(), relationTypeSchema).describe('Kinds of relation'),
  systems: z.record(slug(), text()).describe('Where a work was done, and the words that a reader sees'),
  identifiers: z
    .record(z.string(), identifierSchema)
    .default({})
    .describe('Outside vocabularies whose identifiers concepts may carry'),
});

/** Fields of `vocabulary.yaml`. */
export type VocabularyFields = z.output<typeof vocabularySchema>;

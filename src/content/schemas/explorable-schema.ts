import { z } from 'zod';
import { EXPLORABLE_KINDS, type ExplorableKind } from '../../model/explorables/kinds.ts';
import { slug, text } from './fields.ts';

const parameterSchema = z.strictObject({
  label: text().describe('What the reader sets'),
  unit: z.string().trim().default('').describe('What follows the number: `years`, `% of cells a year`'),
  low: z.number().describe('The least that may be set'),
  high: z.number().describe('The most that may be set'),
  default: z.number().describe('Where it starts'),
  step: z
    .number()
    .positive()
    .optional()
    .describe('How far apart values lie; a hundredth of the range if left out'),
  scale: z.enum(['even', 'logarithmic']).default('even').describe('How values lie along the slider'),
});

const KINDS = Object.keys(EXPLORABLE_KINDS) as [ExplorableKind, ...ExplorableKind[]];

/** `explorables/<slug>.yaml`: a model to play with, its words, its numbers and what it assumes. */
export const explorableSchema = z.strictObject({
  title: text().describe('What it is'),
  kind: z.enum(KINDS).describe('The model'),
  shows: text().describe('What the picture shows, for those who do not see it'),
  seed: z.int().default(0).describe('Where the lot begins, for a model in which something is drawn by lot'),
  words: z
    .record(slug(), text())
    .describe('The words of the picture and of the groups of parameters, by name'),
  parameters: z.record(slug(), parameterSchema).describe('What the reader may set, by name'),
  summary: text().describe('What comes out, with `{name}` in place of each value'),
  assumptions: z
    .array(text())
    .min(1)
    .describe('What it takes for granted: a sentence or two each, with citations'),
});

/** Fields of an explorable. */
export type ExplorableFields = z.output<typeof explorableSchema>;

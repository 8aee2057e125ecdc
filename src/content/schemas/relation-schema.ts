import { z } from 'zod';
import { CONFIDENCES, DIRECTNESSES, STANCES } from '../../model/relation.ts';
import { concept, text, word, work } from './fields.ts';

const evidenceSchema = z.strictObject({
  work: work().describe('The id of the work'),
  stance: z.enum(STANCES).describe('What the work says of the relation: `supports`, `partly` or `disputes`'),
  systems: z
    .array(word('systems'))
    .default([])
    .describe('Where the work was done, in words of the vocabulary'),
  n: text().optional().describe('How many animals or patients, as printed, and only where it was seen'),
  showed: text().describe('One plain sentence: what the work showed'),
});

/** A relation of the concept in whose file it stands, the subject, to another, the target. */
export const relationSchema = z.strictObject({
  type: word('relationTypes').describe(
    'What the subject does to the target: a relation type of the vocabulary',
  ),
  target: concept().describe('The slug of the other concept'),
  confidence: z
    .enum(CONFIDENCES)
    .optional()
    .describe('How sure it is: `established`, `probable`, `suggested`, `contested` or `speculative`'),
  directness: z
    .enum(DIRECTNESSES)
    .optional()
    .describe('Whether the subject acts by itself: `direct`, `indirect` or `unknown`'),
  evidence: z.array(evidenceSchema).default([]).describe('The works for and against'),
  wouldSettle: text()
    .optional()
    .describe('One plain sentence: what would settle a contested relation; for no other'),
});

/** A relation as its subject's file tells it. */
export type RelationFields = z.output<typeof relationSchema>;

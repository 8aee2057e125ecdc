import type { Stance } from '../../model/relation.ts';

/** What a work says of a relation, as a sign; the words beside it say the same. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = { supports: '+', partly: '±', disputes: '−' };

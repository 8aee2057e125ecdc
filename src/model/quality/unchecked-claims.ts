import { addresses } from '../addresses.ts';
import type { QualityQuestion } from './quality-question.ts';

/** Claims that nobody has compared with the findings of their works. */
export const uncheckedClaims: QualityQuestion = {
  id: 'unchecked',
  title: 'Claims without a check',
  why: 'Someone who did not write a claim compares it with what its works showed.',
  answer(series) {
    const found = series.claims.filter((claim) => !series.checkOf(claim));
    return {
      summary: `${found.length} of ${series.claims.length} claims`,
      findings: found.map(({ id, article, text }) => ({
        text,
        address: `${addresses.article(article)}#${id}`,
      })),
    };
  },
};

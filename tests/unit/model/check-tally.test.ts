import { expect, test } from 'vitest';
import { tallyChecks } from '../../../src/model/check-tally.ts';
import type { ClaimCheck } from '../../../src/model/claim-check.ts';
import { articleId, relationId } from '../../../src/model/ids.ts';
import { createSeries } from '../../../src/model/series.ts';
import { sampleData } from './sample-series.ts';

const article = articleId('sourdough');
const claims = ['c-rise', 'c-fall', 'c-rest'].flatMap((id) =>
  sampleData.claims.map((claim) => ({ ...claim, id })),
);
const check = (claim: string, checked: string): ClaimCheck => ({
  article,
  claim,
  relation: relationId('yeast', 'raises', 'dough'),
  works: [],
  verdict: 'supported',
  checked,
});

test('counts the claims of each article, those that were checked, and says when', () => {
  const claimChecks = [check('c-fall', '2026-11-24'), check('c-rise', '2026-11-20')];
  const [sourdough, rye] = tallyChecks(createSeries({ ...sampleData, claims, claimChecks }));
  expect(sourdough).toMatchObject({ claims: 3, checked: 2, first: '2026-11-20', latest: '2026-11-24' });
  expect(rye).toMatchObject({ claims: 0, checked: 0, first: undefined, latest: undefined });
});

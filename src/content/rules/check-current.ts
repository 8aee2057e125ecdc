import type { PassageClaim } from '../../markdown/passages.ts';
import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';
import type { ClaimCheckFields } from '../schemas/claim-check-schema.ts';

const AGAIN = 'Check it again and mend the row';

/** A check is of a claim as it stands now, of which it is the only one, and found it supported. */
export const checkCurrent: Rule = {
  id: 'check-current',
  check({ articles, claimChecks }, known, report) {
    const claims = new Map(articles.map(({ slug, body }) => [slug, claimsById(body.passages.claims)]));
    const judged = new Set<string>();
    for (const { article, file, fields } of claimChecks) {
      const check = fields.whole;
      const ofArticle = claims.get(article);
      // An article that is not there is told of once, not in every row.
      if (!ofArticle) {
        if (!judged.has(article))
          report(file, undefined, `Unknown article \`${article}\`${suggest(article, known.articles)}`);
        judged.add(article);
        continue;
      }
      if (!check) continue;
      const place = fields.placeOf([]);
      const claim = ofArticle.get(check.claim);
      if (!claim) {
        const near = suggest(check.claim, ofArticle.keys());
        report(file, place, `The article has no claim \`${check.claim}\`${near}`, AGAIN);
        continue;
      }
      const key = `${article}#${check.claim}`;
      if (judged.has(key))
        report(file, place, `The claim \`${check.claim}\` has two rows`, 'Keep the later of the two');
      judged.add(key);
      const change = changeSince(check, claim);
      if (change !== undefined) report(file, place, change, AGAIN);
      if (check.verdict !== 'supported')
        report(
          file,
          place,
          `The claim \`${check.claim}\` is ${check.verdict}`,
          'Mend the sentence, check it again and mend the row',
        );
    }
  },
};

function claimsById(claims: readonly PassageClaim[]): ReadonlyMap<string, PassageClaim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function changeSince(check: ClaimCheckFields, claim: PassageClaim): string | undefined {
  if (claim.relation !== check.relation)
    return `The claim \`${claim.id}\` was checked as arguing \`${check.relation}\`, and now argues \`${claim.relation}\``;
  const now = new Set<string>(claim.works);
  if (now.size === new Set(check.works).size && check.works.every((work) => now.has(work))) return undefined;
  return `The claim \`${claim.id}\` was checked beside ${list(check.works)}, and now cites ${list(claim.works)}`;
}

function list(works: readonly string[]): string {
  return works.map((work) => `\`${work}\``).join(', ') || 'no work';
}

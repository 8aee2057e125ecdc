import { addresses } from '../addresses.ts';
import type { QualityQuestion } from './quality-question.ts';

/** How many claims each section of each article makes. */
export const claimsBySection: QualityQuestion = {
  id: 'claims-by-section',
  title: 'Claims by section',
  why: 'Where an article argues, and where it only tells.',
  answer(series) {
    const findings = series.readingOrder.flatMap((article) => {
      const claims = series.claimsIn(article.id);
      const before = claims.filter(({ section }) => section === null).length;
      const row = (title: string, count: number, anchor = '') => ({
        text: `${article.shortTitle}: ${title}`,
        claims: count,
        address: addresses.article(article.id) + anchor,
      });
      return [
        ...(before === 0 ? [] : [row('before the first heading', before)]),
        ...article.sections.map(({ id, title }) =>
          row(title, claims.filter(({ section }) => section === id).length, `#${id}`),
        ),
      ];
    });
    const silent = findings.filter(({ claims }) => claims === 0);
    return {
      summary: `${silent.length} of ${findings.length} sections make none; claims in all: ${series.claims.length}`,
      findings: findings.map(({ text, claims, address }) => ({
        text,
        detail: claims === 0 ? 'none' : String(claims),
        address,
      })),
    };
  },
};

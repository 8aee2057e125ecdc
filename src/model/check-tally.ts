import type { Article } from './article.ts';
import type { Series } from './series.ts';

/** How many claims of an article were compared with the findings of their works, and when. */
export interface CheckTally {
  readonly article: Article;
  readonly claims: number;
  readonly checked: number;
  /** ISO dates of the first and the latest comparison; undefined when there was none. */
  readonly first: string | undefined;
  readonly latest: string | undefined;
}

/** Counts the checks of every article, in reading order. */
export function tallyChecks(series: Series): readonly CheckTally[] {
  return series.readingOrder.map((article) => {
    const claims = series.claimsIn(article.id);
    const dates = claims.flatMap((claim) => series.checkOf(claim)?.checked ?? []).sort();
    return { article, claims: claims.length, checked: dates.length, first: dates[0], latest: dates.at(-1) };
  });
}

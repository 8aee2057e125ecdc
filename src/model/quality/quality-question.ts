import type { Series } from '../series.ts';

/** Something that the answer to a question names. */
export interface Finding {
  readonly text: string;
  /** What there is to know of it besides: `3 claims`. */
  readonly detail?: string | undefined;
  /** Where it stands: a site-relative address, without base path. */
  readonly address: string;
}

/** What the Series says to a question. */
export interface Answer {
  /** In a line: `12 of 300 relations`. */
  readonly summary: string;
  /** All of them, in an order that is always the same. */
  readonly findings: readonly Finding[];
}

/** One thing that authors and editors ask of a whole Series. */
export interface QualityQuestion {
  /** A slug; on the page, the anchor. */
  readonly id: string;
  /** As a heading: `Relations that rest on one work`. */
  readonly title: string;
  /** Why it is asked, in a sentence. */
  readonly why: string;
  /** `asOf`: the day that counts as today, ISO. */
  readonly answer: (series: Series, asOf: string) => Answer;
}

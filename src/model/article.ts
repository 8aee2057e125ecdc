import type { ArticleId, WorkId } from './ids.ts';
import type { Section } from './passage.ts';

/** A long-form text of the Series. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  /** For navigation and kickers: `Niches`. */
  readonly shortTitle: string;
  /** Plain text. */
  readonly standfirst: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
  /** The Review that it accompanies. */
  readonly accompanies: WorkId;
  /** Authors of this text, where they differ from the Series'. */
  readonly authors: readonly Author[];
  readonly changes: readonly { readonly date: string; readonly text: string }[];
  readonly sections: readonly Section[];
  /** Words of prose, headings and captions included, references not. */
  readonly words: number;
  /** Cited works in order of appearance: the first is number 1. */
  readonly bibliography: readonly WorkId[];
}

/** An author of the texts, not of the works cited. */
export interface Author {
  readonly name: string;
  /** Full address: `https://orcid.org/0000-0002-1825-0097`. */
  readonly orcid?: string | undefined;
}

/** What stands in the reading order: an article that is there, or the announcement of one. */
export type ReadingOrderItem =
  | { readonly kind: 'article'; readonly article: ArticleId }
  | { readonly kind: 'forthcoming'; readonly title: string; readonly accompanies: WorkId };

import type { ArticleId, ConceptId, RelationId, WorkId } from './ids.ts';
import type { Stance } from './relation.ts';

/** The page a text stands on: an article, a concept's definition, or the cascade, which tells of its steps. */
export type TextPage =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'concept'; readonly id: ConceptId }
  | { readonly kind: 'step'; readonly id: ConceptId };

/** A heading of an article and the text under it. */
export interface Section {
  /** The heading's anchor. */
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3 | 4;
  /** Words of prose under this heading and before the next. */
  readonly words: number;
}

/** One sentence of a page, and where it stands. */
export interface Sentence {
  readonly page: TextPage;
  /** Anchor of the section, null before the first heading. */
  readonly section: string | null;
  /** Anchor of the paragraph, item, cell or caption. */
  readonly block: string;
  /** 0-based, within the block. */
  readonly index: number;
  /** Plain text; citations are left out. */
  readonly text: string;
  /** What the sentence speaks of, in order of appearance, each once. */
  readonly concepts: readonly ConceptId[];
  readonly works: readonly WorkId[];
}

/** Where a text argues a relation. */
export interface Claim {
  /** Anchor, unique within its article: `c-periostin`. */
  readonly id: string;
  readonly article: ArticleId;
  readonly section: string | null;
  readonly block: string;
  readonly relation: RelationId;
  /** The words of the claim, citations left out. */
  readonly text: string;
  /** Works cited inside the claim or in the group directly after it. */
  readonly works: readonly WorkId[];
  /** From the stance of its works' evidence under the relation. */
  readonly stance: Stance;
}

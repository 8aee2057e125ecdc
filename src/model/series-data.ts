import type { Article, Author, ReadingOrderItem } from './article.ts';
import type { Attrition } from './attrition.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { Concept } from './concept.ts';
import type { Forward } from './forward.ts';
import type { ConceptId, WorkId } from './ids.ts';
import type { Claim, Sentence } from './passage.ts';
import type { Reference } from './reference.ts';
import type { Relation } from './relation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What `content/series.yaml` says of the Series as a whole. */
export interface SeriesInfo {
  readonly name: string;
  /** E.g. `Series on Tumour Metastasis`. */
  readonly subject: string;
  /** One or two sentences, for heads and feeds. */
  readonly description: string;
  readonly journal: string;
  /** The journal's collection page. */
  readonly collection: string;
  /** The editorial that opens the Series. */
  readonly opening?: WorkId | undefined;
  /** Works that belong with the collection without being part of it. */
  readonly related: readonly WorkId[];
  /** Where readers report errors. */
  readonly repository?: string | undefined;
  /** True when the journal's DOIs resolve to these very pages. */
  readonly doiLandsHere: boolean;
  /** SPDX id of the texts' licence. */
  readonly licence: string;
  /** BCP 47. */
  readonly language: string;
  readonly authors: readonly Author[];
  readonly readingOrder: readonly ReadingOrderItem[];
  readonly cascade?: Cascade | undefined;
}

/** The course the Series follows: steps (concepts) and what may come next. */
export interface Cascade {
  /** Name of a file in `content/diagrams`, without `.mmd`. */
  readonly diagram: string;
  /** Name of a table of ranges in `content/data`: how many pass each step. */
  readonly attrition?: string | undefined;
  readonly steps: readonly CascadeStep[];
}

/** A step, and the steps that may come after it. */
export interface CascadeStep {
  readonly concept: ConceptId;
  readonly next: readonly ConceptId[];
}

/** Everything that was read and checked, as plain JSON. `createSeries` makes it answer questions. */
export interface SeriesData {
  readonly info: SeriesInfo;
  readonly vocabulary: Vocabulary;
  readonly articles: readonly Article[];
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
  readonly references: readonly Reference[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly claimChecks: readonly ClaimCheck[];
  readonly forwards: readonly Forward[];
  /** How many pass the steps of the cascade, in the order of the table. */
  readonly attrition: readonly Attrition[];
}

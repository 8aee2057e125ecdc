import type { ConceptId, WorkId } from './ids.ts';

/** A person in CSL-JSON; `literal` for a group. */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
  readonly suffix?: string | undefined;
  readonly 'non-dropping-particle'?: string | undefined;
  readonly 'dropping-particle'?: string | undefined;
}

/** How much of a work was read: its abstract or more, another's account of it, or its title alone. */
export type Support = 'abstract' | 'secondary' | 'title';

/** What has become of a work since it was published. `concern`: an editor's expression of concern. */
export type StatusState = 'current' | 'corrected' | 'concern' | 'retracted';

/** A cited work: CSL-JSON with our own fields under `custom`. */
export interface Reference {
  readonly id: WorkId;
  /** CSL type, e.g. `article-journal`. */
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly 'container-title'?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly DOI?: string | undefined;
  readonly PMID?: string | undefined;
  readonly PMCID?: string | undefined;
  readonly URL?: string | undefined;
  readonly custom: {
    /** E.g. `primary`, `review`, `trial`, `method`, `statistics`, `perspective`, `history`, `editorial`. */
    readonly kind: string;
    readonly topics: readonly string[];
    /** Steps of the cascade the work speaks of. */
    readonly steps: readonly ConceptId[];
    /** Keys of `vocabulary.systems`. */
    readonly systems: readonly string[];
    readonly organism?: string | undefined;
    readonly support: Support;
    /** What the work showed, a line each, in our words. */
    readonly findings: readonly string[];
    readonly status: {
      readonly state: StatusState;
      readonly detail?: string | undefined;
      /** ISO date on which the state was looked up, or null when it never was. */
      readonly checked: string | null;
    };
    /** One sentence: what it changed in the field. Only a landmark has one. */
    readonly landmark?: string | undefined;
    readonly note?: string | undefined;
    /** False when only the first author is known; shown as "et al.". */
    readonly authorsComplete: boolean;
  };
}

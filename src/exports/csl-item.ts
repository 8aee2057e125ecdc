/** A page of ours as CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly CslAuthor[];
  /** The Series; missing where the Series itself is cited. */
  readonly 'container-title'?: string;
  /** When it was last changed; missing while there is nothing. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  readonly language: string;
}

/** A group is a `literal`, a person has a family name. */
export type CslAuthor = { readonly literal: string } | { readonly family: string; readonly given: string };

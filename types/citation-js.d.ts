/** The part of Citation.js that the tests read exported citations back with; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

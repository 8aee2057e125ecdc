/** The styles in which a citation is written out, then the formats that programs read, in the order of the panel. */
export const CITE_STYLES = ['house', 'apa', 'vancouver'] as const;
export const CITE_FORMATS = ['bibtex', 'ris', 'csl'] as const;

export type CiteStyle = (typeof CITE_STYLES)[number];
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** How a format is called and what its files end in. */
export const CITE_FILES: Readonly<
  Record<CiteFormat, { readonly label: string; readonly extension: string; readonly type: string }>
> = {
  bibtex: { label: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  ris: { label: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { label: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** A part of an article that can be cited: the whole, a section, a figure. */
export interface CitablePart {
  readonly kind: 'article' | 'section' | 'figure';
  /** Empty for the whole. */
  readonly anchor: string;
  /** For the list of parts: `Figure 2: The cascade`. */
  readonly label: string;
  /** As it is cited: `On rye, figure 2`. */
  readonly title: string;
  /** HTML. */
  readonly styles: Readonly<Record<CiteStyle, string>>;
  readonly formats: Readonly<Record<CiteFormat, string>>;
}

/** What `cite.json` beside an article holds. */
export interface CiteFile {
  /** What the house style is called: the Series' name. */
  readonly house: string;
  readonly parts: readonly CitablePart[];
}

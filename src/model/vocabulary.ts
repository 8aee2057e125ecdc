/** The Series' words: kinds of concept, kinds of relation, systems of study (`content/vocabulary.yaml`). */
export interface Vocabulary {
  readonly conceptTypes: Readonly<Record<string, ConceptType>>;
  readonly relationTypes: Readonly<Record<string, RelationType>>;
  /** Systems in which a work was done, with the words a reader sees, e.g. `in-vitro` → `in vitro`. */
  readonly systems: Readonly<Record<string, string>>;
  /** Outside vocabularies by name, e.g. `MeSH`. */
  readonly identifiers: Readonly<Record<string, OutsideVocabulary>>;
}

/** An outside vocabulary whose identifiers concepts may carry. */
export interface OutsideVocabulary {
  /** What a whole identifier looks like, as a regular expression. */
  readonly pattern: string;
  /** Where an identifier leads; `{id}` stands for it. */
  readonly address: string;
}

/** The words a reader sees for a system. */
export function systemWords({ systems }: Vocabulary, system: string): string {
  return systems[system] ?? system;
}

export const HUES = ['violet', 'rose', 'teal', 'ochre', 'olive', 'slate'] as const;
/** One of six hue families, told apart by colour-blind readers too. */
export type Hue = (typeof HUES)[number];

export const GLYPHS = [
  'circle',
  'ring',
  'square',
  'diamond',
  'triangle',
  'hexagon',
  'cross',
  'chevron',
  'bars',
  'flag',
  'person',
] as const;
/** The small shape that marks a concept's type beside its colour. */
export type Glyph = (typeof GLYPHS)[number];

/** A kind of concept. */
export interface ConceptType {
  /** Singular, lower case: `cell type`. */
  readonly label: string;
  /** Plural, lower case: `cell types`. */
  readonly plural: string;
  readonly hue: Hue;
  readonly glyph: Glyph;
}

/** More of the subject means more of the target, or less of it, or neither is said. */
export type Sign = 'positive' | 'negative' | 'none';

/** A kind of relation. */
export interface RelationType {
  /** Read between subject and target: `promotes`. */
  readonly label: string;
  /** Read between target and subject: `is promoted by`. */
  readonly inverse: string;
  readonly sign: Sign;
  /** Reads the same both ways and is told once. */
  readonly symmetric: boolean;
  /** False only for what holds by definition (is-a, part-of). */
  readonly needsEvidence: boolean;
  /** CURIE of the nearest outside term (RO, BFO, RDFS, CiTO). */
  readonly id?: string | undefined;
}

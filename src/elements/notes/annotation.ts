const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Words of a text, and what stands before and after them, by which they are found again. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A highlight, with or without a note, in the one form of a W3C Web Annotation that is kept here. */
export interface Annotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  /** In UTC, to the millisecond. */
  readonly created: string;
  readonly modified: string;
  readonly body?: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly purpose: 'commenting';
  };
  readonly target: {
    /** Address of the page without origin and base path, so that the site may move. */
    readonly source: string;
    readonly selector: readonly [QuoteSelector, ...FragmentSelector[]];
  };
}

interface QuoteSelector extends Quote {
  readonly type: 'TextQuoteSelector';
}

/** The block in which the words stood: a hint only. */
interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly value: string;
}

/** What an annotation says, without its form. */
export interface AnnotationParts {
  readonly id: string;
  readonly page: string;
  readonly quote: Quote;
  /** Anchor of the block; empty if it is not known. */
  readonly block: string;
  /** Empty for a mere highlight. */
  readonly note: string;
  readonly created: string;
  readonly modified: string;
}

/** Puts an annotation into its form. */
export function annotation(parts: AnnotationParts): Annotation {
  const { id, page, quote, block, note, created, modified } = parts;
  const { exact, prefix, suffix } = quote;
  const words = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
  return {
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(note !== '' && {
      body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: {
      source: page,
      selector: block === '' ? [words] : [words, { type: 'FragmentSelector', value: block }],
    },
  };
}

/** Takes an annotation out of its form. */
export function partsOf({ id, created, modified, body, target }: Annotation): AnnotationParts {
  const [{ exact, prefix, suffix }, fragment] = target.selector;
  return {
    id,
    page: target.source,
    quote: { exact, prefix, suffix },
    block: fragment?.value ?? '',
    note: body?.value ?? '',
    created,
    modified,
  };
}

/** The same annotation with another note, changed now. */
export function withNote(old: Annotation, note: string, now = new Date()): Annotation {
  return annotation({ ...partsOf(old), note: plainNote(note), modified: now.toISOString() });
}

/** A note as it is kept: lines end alike, and it begins and ends with words. */
export function plainNote(note: string): string {
  return note.replace(/\r\n?/g, '\n').trim();
}

/** The kind of a work as a reader would say it. */
export function kindWords(kind: string): string {
  return WORDS[kind] ?? kind;
}

/** Kinds whose key alone would say too little. */
const WORDS: Readonly<Record<string, string>> = {
  primary: 'primary research',
  trial: 'clinical trial',
};

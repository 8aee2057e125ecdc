/**
 * A concept's name is written as it stands inside a sentence (`periostin`, `Kupffer cell`, `mTOR signalling`).
 * At the head of one it takes a capital, unless its first word has its own (`mTOR`, `p38`).
 */
export function nameAtStart(name: string): string {
  const [firstWord = ''] = name.split(/[\s-]/, 1);
  const keepsItsForm = /.[\p{Lu}\d]/u.test(firstWord);
  return keepsItsForm || !/^\p{Script=Latin}/u.test(name)
    ? name
    : name.charAt(0).toUpperCase() + name.slice(1);
}

const ALPHABET = new Intl.Collator('en-GB', { numeric: true });

/** Puts names in the order of the alphabet, whatever their capitals: `astrocyte`, `CXCL12`, `dormancy`. */
export function compareNames(a: string, b: string): number {
  return ALPHABET.compare(a, b);
}

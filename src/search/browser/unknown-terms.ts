/** Below this share of its letters, what a term was matched by is another word. */
const SHARED = 0.6;

/**
 * The words of a query that nothing found bears out. For a word that is not in the index Pagefind searches for
 * the longest beginning of it that is (`atention` finds every page with an `a`), and does not say so.
 */
export function unknownTerms(query: string, matchedWords: Iterable<string>): readonly string[] {
  const words = new Set([...matchedWords].flatMap(forms));
  return query
    .split(/[\s"“”]+/)
    .filter((term) => letters(term) !== '')
    .filter((term) => ![...words].some((word) => forms(term).some((form) => isNear(form, word))));
}

/** `E-cadherin` is found as a whole and by its parts. */
function forms(word: string): readonly string[] {
  const parts = word.split(/[^\p{L}\p{N}\p{M}]+/u).map(letters);
  return [letters(word), ...parts].filter((form) => form !== '');
}

function isNear(term: string, word: string): boolean {
  if (word.includes(term)) return true;
  let shared = 0;
  while (shared < term.length && term[shared] === word[shared]) shared += 1;
  return shared >= term.length * SHARED;
}

function letters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

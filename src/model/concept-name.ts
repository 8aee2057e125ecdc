/**
 * A concept's name is written as it stands inside a sentence (`periostin`, `Kupffer cell`, `mTOR signalling`).
 * At the head of one it takes a capital, unless its first word has its own (`mTOR`, `p38`).
 */
export function nameAtStart(name: string): string {
  const [firstWord = ''] = name.split(/[\s-]/, 1);
  const keepsItsForm = /.[\p{Lu}\d]/u.test(firstWord);
  return keepsItsForm || !/^\p{Script=Latin}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * A concept's name as it stands in running text: `Metastatic niche` in the middle of a sentence is `metastatic niche`.
 *
 * A name keeps its capital at the start of a sentence, when it is a person's, and when its first word is no plain one:
 * `CXCL12–CXCR4 axis`, `Sox9`, `mTOR`, `E-cadherin`, `B cell`.
 */
export function nameInText(
  { name, type }: { readonly name: string; readonly type: string },
  startsSentence: boolean,
): string {
  const [word = ''] = name.split(' ');
  const isPlain = !/^.[-–]|^.$|^.+[\p{Lu}\p{N}]/u.test(word);
  return startsSentence || type === 'person' || !isPlain
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}

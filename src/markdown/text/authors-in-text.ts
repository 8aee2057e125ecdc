import type { CslName, Reference } from '../../model/reference.ts';

/** Who wrote a work, as running text says it: `Paget`, `Peinado and Lyden`, `Malanchi et al.` */
export function authorsInText({ author, custom }: Pick<Reference, 'author' | 'custom'>): string {
  const [first, second, ...others] = author.map(familyName);
  if (first === undefined) return 'Anonymous';
  if (others.length > 0 || !custom.authorsComplete) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

function familyName(name: CslName): string {
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return family || (name.literal ?? name.given ?? '');
}

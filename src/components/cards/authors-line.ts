import type { CslName, Reference } from '../../model/reference.ts';

/** So many authors are named before the list is cut. */
const MOST = 4;

/** Who wrote a work, as a card has room for: `Malanchi I, Huelsken J`, then `et al.`. */
export function authorsLine({ author, custom }: Reference): string {
  const names = author.slice(0, MOST).map(shortName);
  const more = author.length > MOST || !custom.authorsComplete;
  return more && names.length > 0 ? `${names.join(', ')} et al.` : names.join(', ');
}

function shortName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const initials = (name.given ?? '')
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0))
    .join('');
  return [family, initials].filter((part) => part !== '').join(' ');
}

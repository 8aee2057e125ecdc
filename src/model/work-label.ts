import type { CslName, Reference } from './reference.ts';

/** Family names as a text says them: `Paget`, `Aguirre and Ghajar`, `Malanchi et al.`; without authors the title. */
export function authorsLabel({ author, title, custom }: Reference): string {
  const [first, second] = author.map(familyName);
  if (first === undefined) return `“${title}”`;
  if (!custom.authorsComplete || author.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** What an article accompanies, as a sentence says it: `the Review by Celià-Terrassa and Kang`, `the editorial`. */
export function companionLabel(reference: Reference): string {
  return reference.author.length === 0 ? 'the editorial' : `the Review by ${authorsLabel(reference)}`;
}

/** Year of publication: 2012. */
export function yearOf({ issued }: Reference): number {
  return issued['date-parts'][0]?.[0] ?? Number.NaN;
}

/** `Malanchi et al., Nature 2012`. */
export function workLabel(reference: Reference): string {
  const journal = reference['container-title'];
  return `${authorsLabel(reference)}, ${journal === undefined ? '' : `${journal} `}${String(yearOf(reference))}`;
}

/** The word a reader sees for what has become of a work, or undefined when nothing has. */
export function statusWord({ custom }: Reference): string | undefined {
  return STATUS_WORDS[custom.status.state];
}

const STATUS_WORDS = {
  current: undefined,
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
} as const;

function familyName(name: CslName): string {
  const particle = name['non-dropping-particle'];
  return name.literal ?? [particle, name.family].filter(Boolean).join(' ');
}

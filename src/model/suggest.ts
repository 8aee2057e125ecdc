import { distance } from 'fastest-levenshtein';

const FURTHEST = 2;

/** The known word nearest to one that is unknown, as the end of a message: `` ; did you mean `periostin`? ``. */
export function suggest(word: string, known: Iterable<string>): string {
  const nearest = Array.from(known, (candidate) => ({ candidate, steps: distance(word, candidate) }))
    .filter(({ candidate, steps }) => steps <= furthest(word, candidate))
    .sort((a, b) => a.steps - b.steps)[0];
  return nearest === undefined ? '' : `; did you mean \`${nearest.candidate}\`?`;
}

/** In a short word two changes make another word: at least half of the shorter of the two must stand. */
function furthest(word: string, candidate: string): number {
  return Math.min(FURTHEST, Math.min(word.length, candidate.length) / 2);
}

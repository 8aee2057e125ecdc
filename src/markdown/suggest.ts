import { distance } from 'fastest-levenshtein';

const FURTHEST = 2;

/** The known word nearest to one that is unknown, as the end of a message: `` ; did you mean `periostin`? ``. */
export function suggest(word: string, known: Iterable<string>): string {
  // In a short word two changes make another word: at least half of it must stand.
  const furthest = Math.min(FURTHEST, Math.floor(word.length / 2));
  const nearest = Array.from(known, (candidate) => ({ candidate, steps: distance(word, candidate) }))
    .filter(({ steps }) => steps <= furthest)
    .sort((a, b) => a.steps - b.steps)[0];
  return nearest === undefined ? '' : `; did you mean \`${nearest.candidate}\`?`;
}

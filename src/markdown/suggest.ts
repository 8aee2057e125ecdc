import { distance } from 'fastest-levenshtein';

const FURTHEST = 2;

/** The known word nearest to one that is unknown, as the end of a message: `` ; did you mean `periostin`? ``. */
export function suggest(word: string, known: Iterable<string>): string {
  const nearest = [...known]
    .map((candidate) => ({ candidate, steps: distance(word, candidate) }))
    .filter(({ steps }) => steps <= FURTHEST)
    .sort((a, b) => a.steps - b.steps)[0];
  return nearest === undefined ? '' : `; did you mean \`${nearest.candidate}\`?`;
}

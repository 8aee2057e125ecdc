/** Words a minute at which adults read non-fiction in English: Brysbaert 2019 measured 238. */
const WORDS_A_MINUTE = 238;

/** How many minutes a text of so many words takes; never none. */
export function readingTime(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

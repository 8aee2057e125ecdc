/** Words in a row that a sentence shares with a source. */
export interface SharedWords {
  /** The source's id. */
  readonly source: string;
  /** As they are compared: in lower case, without punctuation. */
  readonly words: string;
}

/** How many words in a row are too many to be there by chance. */
const TOO_MANY = 8;

/** Finds in a sentence the words that it has in common with one of the sources given, at least eight in a row. */
export function wordSharing(
  sources: Iterable<readonly [id: string, text: string]>,
): (sentence: string) => readonly SharedWords[] {
  const texts = new Map(Array.from(sources, ([id, text]) => [id, wordsOf(text)]));
  const places = new Map<string, { readonly source: string; readonly at: number }[]>();
  for (const [source, words] of texts) {
    for (const [at, run] of runsOf(words).entries()) {
      const found = places.get(run);
      if (found) found.push({ source, at });
      else places.set(run, [{ source, at }]);
    }
  }
  return (sentence) => {
    const words = wordsOf(sentence);
    const shared: SharedWords[] = [];
    for (let begin = 0; begin + TOO_MANY <= words.length;) {
      const longest = (places.get(words.slice(begin, begin + TOO_MANY).join(' ')) ?? [])
        .map(({ source, at }) => ({
          source,
          length: commonLength(words, begin, texts.get(source) ?? [], at),
        }))
        .sort((a, b) => b.length - a.length)[0];
      if (longest)
        shared.push({ source: longest.source, words: words.slice(begin, begin + longest.length).join(' ') });
      begin += longest?.length ?? 1;
    }
    return shared;
  };
}

/** Mark-up of titles (`<i>`), punctuation and case apart. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/<[^>]+>/g, '').replace(/['’]/g, '');
  return (
    plain
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function runsOf(words: readonly string[]): readonly string[] {
  const count = Math.max(0, words.length - TOO_MANY + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + TOO_MANY).join(' '));
}

function commonLength(a: readonly string[], fromA: number, b: readonly string[], fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s([“‘"'])(?:et al|[Ff]igs?|Nat|vs|e\.g|i\.e|cf|ca|approx|Dr|Prof|St|Mr|Mrs|Ms|[Ee]qs?|[Rr]efs?|[Ss]uppl|spp?)\.[\s)]*$/u;
/** Initials of a name: after another word (`type I.`) a capital may well end a sentence. */
const INITIALS = /(?:^|\p{Lu}\p{L}*\s|\b(?:by|of|and|with|from|to)\s)(?:\p{Lu}\.[\s-]?)*\p{Lu}\.\s*$/u;
/** These are abbreviations before a number only: `no. 5`, but `The answer is no. Five…`. */
const NUMBERING = /(?:^|[\s(])(?:[Nn]os?|[Vv]ol|pp?|[Cc]h)\.\s*$/;

/** Where the sentences of a text end, by the rules of English and of its abbreviations. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const before = text.slice(0, index);
    const isOneWithLast =
      ABBREVIATION.test(before) || INITIALS.test(before) || (NUMBERING.test(before) && /^\d/.test(segment));
    if (isOneWithLast) ends.pop();
    ends.push(index + segment.length);
  }
  return ends;
}

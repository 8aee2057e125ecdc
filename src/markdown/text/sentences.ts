import type { Node } from 'unist';
import { conceptId, workId } from '../../model/ids.ts';
import type { Sentence } from '../../model/passage.ts';
import { sentenceEnds } from '../../model/sentence-ends.ts';
import type { Names } from './names.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The sentences of a paragraph, cell or caption, and what each speaks of. */
export function sentencesOf(
  block: Node,
  names: Names,
): readonly Pick<Sentence, 'text' | 'concepts' | 'works'>[] {
  return sentencePieces(block)
    .map((pieces) => ({
      text: plainText(pieces, names),
      concepts: unique(pieces.flatMap(({ concept }) => (concept ? [conceptId(concept.concept)] : []))),
      works: unique(pieces.flatMap(({ citation }) => citation?.items ?? []).map(({ work }) => workId(work))),
    }))
    .filter(({ text }) => text !== '');
}

/** The running text of a node as a reader reads it, without citations. */
export function plainTextOf(node: Node, names: Names): string {
  return plainText(piecesOf(node), names);
}

/** Marks the links to concepts that open a sentence of a block. */
export function markSentenceStarts(block: Node): void {
  for (const pieces of sentencePieces(block)) {
    let hasBegun = false;
    for (const { text, concept } of pieces) {
      if (concept) concept.startsSentence = !hasBegun;
      hasBegun ||= /[\p{L}\p{N}]/u.test(text);
    }
  }
}

/** The pieces of a block, sentence by sentence; a text that runs over an end is cut there. */
function sentencePieces(block: Node): readonly (readonly Piece[])[] {
  const pieces = piecesOf(block);
  const ends = new Set(sentenceEnds(pieces.map(({ text }) => text).join('')));
  let sentence: Piece[] = [];
  const sentences = [sentence];
  let at = 0;
  let begun = 0;
  for (const piece of pieces) {
    for (const part of cutAt(ends, piece, at)) {
      // A citation after a full stop belongs to the sentence before it.
      const hasWords = part.text !== '' || part.concept !== undefined;
      if (hasWords && ends.has(at) && begun !== at) {
        begun = at;
        sentence = [];
        sentences.push(sentence);
      }
      sentence.push(part);
      at += part.text.length;
    }
  }
  return sentences;
}

/** The parts of a piece that begins at `start`, cut at the ends of sentences inside it. */
function cutAt(ends: ReadonlySet<number>, piece: Piece, start: number): readonly Piece[] {
  const cuts = [...ends].map((end) => end - start).filter((cut) => cut > 0 && cut < piece.text.length);
  return [0, ...cuts].map((cut, index) => ({ ...piece, text: piece.text.slice(cut, cuts[index]) }));
}

function plainText(pieces: readonly Piece[], names: Names): string {
  const words = pieces.map(({ text, concept, citation }) => {
    if (text === '') return '';
    if (concept) return names.concept(conceptId(concept.concept), concept.startsSentence);
    return citation ? citation.items.map(({ work }) => names.authors(workId(work))).join('; ') : text;
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

import { sentenceEnds } from '../model/sentence-ends.ts';
import { blockOf } from './passage-blocks.ts';

/** A stretch of a text that has an address and can be cited. */
export interface Passage {
  /** Anchor: a claim's own, else that of the block. */
  readonly id: string;
  readonly kind: 'Section' | 'Box' | 'Figure' | 'Table' | 'Sentence' | 'Claim';
  /** As it is read, without citations. */
  readonly text: string;
  readonly range: Range;
}

/** Marks that a sentence carries and does not consist of. */
const MARKS =
  '.citation, .note-mark, .claim-mark, .margin-note, .note-in-place, .visually-hidden, [data-footnote-backref]';

interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text. */
  readonly start: number;
}

/** The passages of a block: a heading, box or figure is one, a paragraph has one a sentence, or one a claim in it. */
export function passagesOf(block: HTMLElement): readonly Passage[] {
  const { id } = block;
  if (/^h\d$/.test(block.localName)) return whole('Section', id, block);
  if (block.matches('.box-title')) return whole('Box', block.closest('section')?.id ?? id, block);
  if (block.localName === 'table') return whole('Table', id, block, captionOf(block));
  if (block.localName === 'figure') {
    const caption = block.querySelector('figcaption');
    return caption ? whole('Figure', id, caption) : [];
  }
  const pieces = piecesOf(block);
  const text = textOf(pieces);
  const claims = [...block.querySelectorAll<HTMLElement>('.claim[id]')].map((claim) => ({
    claim,
    start: pieces.find(({ node }) => claim.contains(node))?.start ?? -1,
  }));
  let start = 0;
  return sentenceEnds(text).flatMap((end): Passage[] => {
    const [from, to] = trimmed(text, start, end);
    const inside = claims.filter((claim) => claim.start >= start && claim.start < end);
    start = end;
    if (from >= to) return [];
    const range = rangeOf(pieces, from, to);
    const sentence = plain(text.slice(from, to));
    if (inside.length === 0) return [{ id, kind: 'Sentence', text: sentence, range }];
    return inside.map(({ claim }) => ({ id: claim.id, kind: 'Claim', text: sentence, range }));
  });
}

function whole(kind: Passage['kind'], id: string, element: Element, title?: string): readonly Passage[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [{ id, kind, text: title ?? plain(textOf(piecesOf(element))), range }];
}

function captionOf(table: HTMLElement): string {
  const headings = [...table.querySelectorAll('thead th')].map(({ textContent }) => plain(textContent));
  return plain(table.querySelector('caption')?.textContent ?? headings.filter(Boolean).join(', '));
}

/** The runs of text that are a block's own, in order. */
function piecesOf(block: Element): readonly Piece[] {
  const home = blockOf(block);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(MARKS) || blockOf(node) !== home) continue;
    pieces.push({ node, start });
    start += node.data.length;
  }
  return pieces;
}

/** A new line of the source is a space to the reader, and ends no sentence. */
function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ node }) => node.data.replace(/\s/g, ' ')).join('');
}

function trimmed(text: string, start: number, end: number): readonly [from: number, to: number] {
  const part = text.slice(start, end);
  return [end - part.trimStart().length, start + part.trimEnd().length];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rangeOf(pieces: readonly Piece[], from: number, to: number): Range {
  const range = document.createRange();
  const first = pieces.findLast(({ start }) => start <= from);
  const last = pieces.findLast(({ start }) => start < to);
  if (first) range.setStart(first.node, from - first.start);
  if (last) range.setEnd(last.node, to - last.start);
  return range;
}

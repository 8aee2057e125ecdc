import { blockOf } from '../passage-blocks.ts';
import type { Place } from './find-quote.ts';

/**
 * What stands in a text and is not its words: numbers of citations and signs of claims, which change when a
 * reference is added elsewhere; notes in the margin; drawings; all that scripts and pages put between.
 */
const LEFT_OUT =
  '.citation, .note-mark, .claim-mark, .margin-note, .passage-mark, .visually-hidden, [data-footnote-backref], [data-pagefind-ignore], [aria-hidden="true"], [hidden], svg, button, script, style, noscript, template';
/** Drawn over when what stands around it is highlighted, so that the colour has no gaps. */
const DRAWN_OVER = '.citation, .note-mark, .claim-mark';
/** Between two of these there is a space, whatever the source has. */
const APART = 'p, li, h2, h3, h4, td, th, figcaption, blockquote, summary, dt, dd, pre, div, section, figure';

/** A run of a text node without white space, or one space. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly length: number;
  readonly start: number;
}

/** The words of an article as one line, in which every place can be found on the page and back. */
export class PageText {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let [length, isSpace, home] = [0, true, undefined as Element | null | undefined];
    const add = (words: string) => {
      parts.push(words);
      length += words.length;
      isSpace = words === ' ';
    };
    for (const node of textNodesIn(element, LEFT_OUT)) {
      const its = node.parentElement?.closest(APART);
      if (its !== home && !isSpace) add(' ');
      home = its;
      for (const { 0: run, index } of node.data.matchAll(/\s+|\S+/g)) {
        const isWhite = /\s/.test(run);
        if (isWhite && isSpace) continue;
        pieces.push({ node, from: index, length: isWhite ? 1 : run.length, start: length });
        add(isWhite ? ' ' : run);
      }
    }
    this.text = parts.join('');
    this.#pieces = pieces;
  }

  /** The words of a range of the page, without the spaces at its ends; undefined if it holds none of the text's. */
  placeOf(range: Range): Place | undefined {
    const inside = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const starts = inside.map(({ node, from, length, start }) =>
      node === range.startContainer ? start + clip(range.startOffset - from, length) : start,
    );
    const ends = inside.map(
      ({ node, from, length, start }) =>
        start + (node === range.endContainer ? clip(range.endOffset - from, length) : length),
    );
    let start = starts.find((one, index) => one < (ends[index] ?? 0)) ?? 0;
    let end = ends.findLast((one, index) => one > (starts[index] ?? 0)) ?? 0;
    while (start < end && this.text[start] === ' ') start += 1;
    while (end > start && this.text[end - 1] === ' ') end -= 1;
    return start < end ? { start, end } : undefined;
  }

  /** A place on the page. */
  rangeOf({ start, end }: Place): Range {
    const range = document.createRange();
    const first = this.#pieces.findLast((piece) => piece.start <= start) ?? this.#pieces[0];
    const last = this.#pieces.findLast((piece) => piece.start < end);
    if (first) range.setStart(first.node, first.from + clip(start - first.start, first.length));
    if (last) range.setEnd(last.node, last.from + clip(end - last.start, last.length));
    return range;
  }

  /** What of a place is drawn: a range for each run of text, so that nothing in the margin is. */
  drawnRanges(place: Place): readonly Range[] {
    const whole = this.rangeOf(place);
    const root = whole.commonAncestorContainer;
    const nodes = root instanceof Text ? [root] : textNodesIn(root, LEFT_OUT, DRAWN_OVER);
    return nodes
      .filter((node) => whole.intersectsNode(node))
      .map((node) => {
        const range = document.createRange();
        range.setStart(node, node === whole.startContainer ? whole.startOffset : 0);
        range.setEnd(node, node === whole.endContainer ? whole.endOffset : node.length);
        return range;
      })
      .filter(({ collapsed }) => !collapsed);
  }

  /** Anchor of the block in which a place begins. */
  blockAt(place: Place): string {
    return blockOf(this.rangeOf(place).startContainer)?.id ?? '';
  }

  /** Where a block begins; 0 if it is gone. */
  startOf(block: string): number {
    const element = block === '' ? null : this.#element.querySelector(`#${CSS.escape(block)}`);
    return element ? (this.#pieces.find(({ node }) => element.contains(node))?.start ?? 0) : 0;
  }
}

function textNodesIn(element: Node, leftOut: string, except?: string): readonly Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const isOut = node.matches(leftOut) && !(except !== undefined && node.matches(except));
      return isOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function clip(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}

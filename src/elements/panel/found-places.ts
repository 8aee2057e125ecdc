import { reveal } from '../reveal.ts';
import { blocksIn, headingOf } from '../passage-blocks.ts';
import { readingLine } from '../reading-line.ts';
import { sentenceOf } from './sentence-at.ts';

const FOUND = 'data-found';

/** Where a text uses something: all places are lit, and one steps from one to the next. */
export class FoundPlaces {
  readonly #article: Element;
  #places: readonly Element[] = [];
  #at = -1;
  /** Where the reader was before the first step. */
  #origin: number | undefined;

  constructor(article: Element) {
    this.#article = article;
  }

  /** How many there are. */
  get count(): number {
    return this.#places.length;
  }

  /** Which one is in hand, from 0. */
  get at(): number {
    return this.#at;
  }

  /** Whether stepping has led away from where the reader was. */
  get isAway(): boolean {
    return this.#origin !== undefined;
  }

  /** Lights places and takes in hand the one that is in sight or comes next. */
  show(places: readonly Element[]): void {
    this.#places = places;
    for (const place of places) place.setAttribute(FOUND, '');
    const from = readingLine();
    const next = places.findIndex((place) => place.getBoundingClientRect().bottom > from);
    this.#take(next < 0 ? places.length - 1 : next);
  }

  /** Goes on to another place; at an end it stays. */
  step(by: number): void {
    const to = this.#at + by;
    if (to >= 0 && to < this.#places.length) this.#take(to);
  }

  /** Goes back to where the reader was. */
  goBack(): void {
    if (this.#origin !== undefined) scrollTo({ top: this.#origin, behavior: 'instant' });
    this.#origin = undefined;
  }

  /** Puts all lights out. */
  clear(): void {
    for (const place of this.#places) place.removeAttribute(FOUND);
    this.#places = [];
    this.#at = -1;
    if ('highlights' in CSS) CSS.highlights.delete('found');
  }

  /** The words of the heading above the place in hand. */
  get section(): string {
    const place = this.#places[this.#at];
    const block = place && blocksIn(this.#article).findLast((one) => isAtOrBefore(one, place));
    const heading = block && headingOf(block, this.#article);
    return heading?.getAttribute('aria-label') ?? heading?.textContent ?? '';
  }

  #take(at: number): void {
    const place = this.#places[at];
    if (!place) return;
    this.#places[this.#at]?.setAttribute(FOUND, '');
    this.#at = at;
    place.setAttribute(FOUND, 'now');
    reveal(place);
    const { range } = sentenceOf(place) ?? {};
    if (range && 'highlights' in CSS) CSS.highlights.set('found', new Highlight(range));
    this.#bringIntoSight(place);
  }

  #bringIntoSight(place: Element): void {
    const { top, bottom } = place.getBoundingClientRect();
    if (top >= readingLine() && bottom <= innerHeight) return;
    this.#origin ??= scrollY;
    // What is taller than the window begins at its top.
    const isTall = bottom - top > innerHeight / 2;
    place.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' });
  }
}

function isAtOrBefore(block: Element, place: Element): boolean {
  return block.contains(place) || !!(block.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
}

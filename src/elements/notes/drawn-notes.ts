import { partsOf, type Annotation } from './annotation.ts';
import { findChanged, findExact, type Place } from './find-quote.ts';
import { PageText } from './page-text.ts';

/** A note whose words are on the page. */
export interface DrawnNote {
  readonly annotation: Annotation;
  readonly place: Place;
  readonly range: Range;
  readonly drawn: readonly Range[];
}

/** Names by which the style sheet colours them. */
const HIGHLIGHT = 'reader-highlight';
const NOTE = 'reader-note';

/** Whether this browser can colour words without changing the page. */
export const canDraw = 'highlights' in CSS;

/** Finds the words of notes on the page and colours them; the page itself is not touched. */
export class DrawnNotes {
  readonly #article: HTMLElement;
  #drawn = new Map<string, DrawnNote>();
  /** Where quotes stand, for as long as the words of the page stay as they are; by id and words. */
  #found = new Map<string, Place | undefined>();
  #text = '';

  constructor(article: HTMLElement) {
    this.#article = article;
  }

  /** The words of the page as they are now. */
  read(): PageText {
    return new PageText(this.#article);
  }

  /** Draws these notes and no others. */
  async draw(notes: readonly Annotation[]): Promise<void> {
    const page = this.read();
    await this.#find(notes, page);
    this.#drawn = new Map(
      notes.flatMap((annotation) => {
        const place = this.#found.get(keyOf(annotation));
        if (!place) return [];
        return [
          [
            annotation.id,
            { annotation, place, range: page.rangeOf(place), drawn: page.drawnRanges(place) },
          ] as const,
        ];
      }),
    );
    if (!canDraw) return;
    const all = [...this.#drawn.values()];
    const colour = (name: string, notes: readonly DrawnNote[]) => {
      CSS.highlights.set(name, new Highlight(...notes.flatMap(({ drawn }) => drawn)));
    };
    colour(HIGHLIGHT, all);
    colour(
      NOTE,
      all.filter(({ annotation }) => annotation.body),
    );
  }

  /** A note whose words were found. */
  get(id: string): DrawnNote | undefined {
    return this.#drawn.get(id);
  }

  /** The note with just these words. */
  with({ start, end }: Place): DrawnNote | undefined {
    return [...this.#drawn.values()].find(({ place }) => place.start === start && place.end === end);
  }

  /** The note under a point of the window; of several, the shortest. */
  at(x: number, y: number): DrawnNote | undefined {
    if (!canDraw) return undefined;
    return this.#shortest(({ drawn }) =>
      drawn.some((range) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
      ),
    );
  }

  /** The note in which a place of the page lies. */
  around(node: Node, offset: number): DrawnNote | undefined {
    return this.#shortest(({ range }) => range.isPointInRange(node, offset));
  }

  #shortest(is: (note: DrawnNote) => boolean): DrawnNote | undefined {
    const length = ({ place }: DrawnNote) => place.end - place.start;
    return [...this.#drawn.values()].filter(is).sort((a, b) => length(a) - length(b))[0];
  }

  async #find(notes: readonly Annotation[], page: PageText): Promise<void> {
    if (page.text !== this.#text) this.#found.clear();
    this.#text = page.text;
    const lost: Annotation[] = [];
    for (const one of notes.filter((note) => !this.#found.has(keyOf(note)))) {
      const { quote, block } = partsOf(one);
      const place = findExact(page.text, quote, page.startOf(block));
      if (place) this.#found.set(keyOf(one), place);
      else lost.push(one);
    }
    if (lost.length === 0) return;
    // Only where words have changed; without a network they are not found this time.
    const { default: search } = await import('approx-string-match').catch(() => ({ default: undefined }));
    if (!search) return;
    for (const one of lost) {
      const { quote, block } = partsOf(one);
      this.#found.set(keyOf(one), findChanged(page.text, quote, page.startOf(block), search));
    }
  }
}

function keyOf(one: Annotation): string {
  return `${one.id}\n${partsOf(one).quote.exact}`;
}

import { blocksIn, headingOf } from './passage-blocks.ts';
import { readingLine } from './reading-line.ts';
import { reveal } from './reveal.ts';
import { forgetPlace, recallPlace, rememberPlace, type StoredPlace } from './stored-place.ts';

const PAUSE = 300;

/**
 * `<reading-place role="status">` remembers on this device where in the page's article the reader stopped, and
 * offers on the next visit to go on there. The offer floats: it moves no text and takes no focus. It goes when it
 * is taken, waved away, or when the reader comes past the place by reading.
 */
class ReadingPlace extends HTMLElement {
  #text: HTMLElement | null = null;
  /** A place further down that must not be lost by reading elsewhere: it is on offer, or this visit looks something up. */
  #kept: StoredPlace | undefined;
  #hasMoved = false;
  #timer: number | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#text = document.querySelector('article');
    const place = recallPlace(location.pathname);
    if (place && isNewVisit()) {
      this.#kept = place;
      if (location.hash === '') this.#offer(place);
    }
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    // What scrolls without the reader's doing (an anchor, Back) is no reading.
    for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(event, this.#onUse, { passive: true, signal });
    }
    addEventListener('scroll', this.#onScroll, { passive: true, signal });
    addEventListener('pagehide', this.#save, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  readonly #onUse = (): void => {
    this.#hasMoved = true;
  };

  readonly #onScroll = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#save, PAUSE);
  };

  readonly #save = (): void => {
    if (!this.#hasMoved || !this.#text) return;
    const { top, bottom } = this.#text.getBoundingClientRect();
    if (top > 0) return;
    if (bottom <= innerHeight) {
      this.#withdraw();
      forgetPlace(location.pathname);
      return;
    }
    const line = readingLine();
    const block = blocksIn(this.#text).find(
      // What is folded away has no place.
      (one) => one.getBoundingClientRect().bottom > line && one.checkVisibility(),
    );
    if (!block) return;
    if (this.#kept) {
      const kept = this.#blockAt(this.#kept);
      const isPast = kept && kept.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (kept && !isPast) return;
      this.#withdraw();
    }
    const { top: blockTop, height } = block.getBoundingClientRect();
    rememberPlace(location.pathname, {
      block: block.id,
      // Below 0 where the line lies in the room above the block.
      part: (line - blockTop) / Math.max(1, height),
      section: headingOf(block, this.#text)?.id ?? '',
    });
  };

  #offer(place: StoredPlace): void {
    const block = this.#blockAt(place);
    if (!block || !this.#text) return;
    const link = document.createElement('a');
    link.href = `#${block.id}`;
    link.textContent = headingOf(block, this.#text)?.textContent ?? 'the text';
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#withdraw();
      goTo(block, block.id === place.block ? place.part : 0);
    });
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', 'Forget where I stopped');
    close.addEventListener('click', () => {
      this.#withdraw();
      forgetPlace(location.pathname);
    });
    const words = document.createElement('p');
    words.append('Go on where you stopped: ', link);
    this.replaceChildren(words, close);
  }

  #withdraw(): void {
    this.#kept = undefined;
    this.replaceChildren();
  }

  /** The block of a place, or the section's heading once the block is no longer there. */
  #blockAt({ block, section }: StoredPlace): HTMLElement | undefined {
    const blocks = this.#text ? blocksIn(this.#text) : [];
    return blocks.find(({ id }) => id === block) ?? blocks.find(({ id }) => id === section);
  }
}

/** Whether the page was asked for anew: after a reload or by Back the browser itself returns to the line. */
function isNewVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

/** Goes to a line within a block; the block's address joins the history, so that Back returns. */
function goTo(block: HTMLElement, part: number): void {
  reveal(block);
  location.hash = block.id;
  const { top, height } = block.getBoundingClientRect();
  scrollBy({ top: top + part * height - readingLine(), behavior: 'instant' });
}

customElements.define('reading-place', ReadingPlace);

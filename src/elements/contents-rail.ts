/**
 * `<contents-rail data-minutes="31">` marks, in a list of links to sections, the one that is being read, and tells
 * how far the text has been read. The list comes folded, so that the text comes first; where the rail has room of
 * its own it is open.
 *
 * Scrolling costs little: where things stand is measured when the layout changes, and in a frame only what is
 * different is touched, so that neither styles nor layout nor paint of the page are done again.
 */
class ContentsRail extends HTMLElement {
  #links = new Map<Element, HTMLAnchorElement>();
  #text: HTMLElement | null = null;
  #line: HTMLElement | null = null;
  #listeners = new AbortController();
  #resized: ResizeObserver | undefined;
  #frame = 0;
  /** From the top of the page; undefined once the layout has changed. */
  #places: Places | undefined;
  #current: HTMLAnchorElement | undefined;
  #read = 0;

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details && matchMedia('(min-width: 1320px)').matches) details.open = true;
    // Only an article has a reading time.
    this.#text = 'minutes' in this.dataset ? document.querySelector('article') : null;
    this.#line = this.querySelector('.read-line');
    this.#links = new Map();
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    addEventListener('scroll', this.#onMove, { passive: true, signal });
    addEventListener('resize', this.#onLayout, { signal });
    // Fonts that arrive, folds that open, notes that come in.
    this.#resized = new ResizeObserver(this.#onLayout);
    this.#resized.observe(document.body);
    this.#onLayout();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#resized?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  readonly #onLayout = (): void => {
    this.#places = undefined;
    this.#onMove();
  };

  /** Once a frame at most. */
  readonly #onMove = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#places ??= this.#measure();
      this.#markSection(this.#places);
      this.#tellProgress(this.#places);
    });
  };

  #measure(): Places {
    const text = this.#text?.getBoundingClientRect();
    return {
      headings: [...this.#links].map(([heading, link]) => ({
        top: heading.getBoundingClientRect().top + scrollY,
        link,
      })),
      text: text && { top: text.top + scrollY, height: text.height },
    };
  }

  #markSection({ headings }: Places): void {
    // A heading counts from the upper third of the window on.
    const line = scrollY + innerHeight / 3;
    const current = headings.findLast(({ top }) => top < line)?.link;
    if (current === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'true');
    this.#current = current;
  }

  #tellProgress({ text }: Places): void {
    if (!text) return;
    const way = (scrollY - text.top) / Math.max(1, text.height - innerHeight);
    const read = Number(Math.min(1, Math.max(0, way)).toFixed(3));
    if (read === this.#read) return;
    this.#read = read;
    if (this.#line) this.#line.style.scale = `${read} 1`;
    const left = this.querySelector('[data-part="left"]');
    const words = minutesLeft(Number(this.dataset['minutes']), read);
    if (left && left.textContent !== words) left.textContent = words;
  }
}

/** Where the sections and the text stand. */
interface Places {
  readonly headings: readonly { readonly top: number; readonly link: HTMLAnchorElement }[];
  readonly text: { readonly top: number; readonly height: number } | undefined;
}

function minutesLeft(minutes: number, read: number): string {
  if (read === 0) return `${minutes} min in all`;
  return read < 1 ? `${Math.ceil(minutes * (1 - read))} min left` : 'Read to the end';
}

customElements.define('contents-rail', ContentsRail);

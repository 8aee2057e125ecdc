/**
 * `<contents-rail data-minutes="31">` marks, in a list of links to sections, the one that is being read, and tells
 * how far the text has been read. The list comes folded, so that the text comes first; where the rail has room of
 * its own it is open.
 */
class ContentsRail extends HTMLElement {
  #links = new Map<Element, HTMLAnchorElement>();
  #text: HTMLElement | null = null;
  #listeners = new AbortController();
  #frame = 0;

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details && matchMedia('(min-width: 1320px)').matches) details.open = true;
    // Only an article has a reading time.
    this.#text = 'minutes' in this.dataset ? document.querySelector('article') : null;
    this.#links = new Map();
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const event of ['scroll', 'resize']) {
      addEventListener(event, this.#onMove, { passive: true, signal });
    }
    this.#onMove();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    cancelAnimationFrame(this.#frame);
  }

  /** Once a frame at most. */
  readonly #onMove = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#markSection();
      this.#tellProgress();
    });
  };

  #markSection(): void {
    // A heading counts from the upper third of the window on.
    const passed = [...this.#links].filter(
      ([heading]) => heading.getBoundingClientRect().top < innerHeight / 3,
    );
    const current = passed.at(-1)?.[1];
    for (const link of this.#links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #tellProgress(): void {
    if (!this.#text) return;
    const { top, height } = this.#text.getBoundingClientRect();
    const read = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
    this.style.setProperty('--_read', read.toFixed(4));
    const left = this.querySelector('[data-part="left"]');
    const words = minutesLeft(Number(this.dataset['minutes']), read);
    if (left && left.textContent !== words) left.textContent = words;
  }
}

function minutesLeft(minutes: number, read: number): string {
  if (read === 0) return `${minutes} min in all`;
  return read < 1 ? `${Math.ceil(minutes * (1 - read))} min left` : 'Read to the end';
}

customElements.define('contents-rail', ContentsRail);

/** So far the page scrolls one way before the bar goes or comes. */
const STEP = 12;

/**
 * `<reader-tools>` around the tools of a reader: a bar that stays at the top of the window, makes way while the
 * text is read on and comes back as soon as the reader scrolls back or tabs into it.
 */
class ReaderTools extends HTMLElement {
  #from = 0;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#from = scrollY;
    // Come back by Back or to an anchor: the line at the top of the window is not for the bar.
    this.toggleAttribute('data-away', this.#isStuck());
    this.#listeners = new AbortController();
    addEventListener('scroll', this.#onScroll, { passive: true, signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  readonly #onScroll = (): void => {
    const by = scrollY - this.#from;
    if (Math.abs(by) < STEP) return;
    this.#from = scrollY;
    this.toggleAttribute('data-away', by > 0 && this.#isStuck() && !this.matches(':focus-within'));
  };

  /** Whether it has left its place in the page for the top of the window. */
  #isStuck(): boolean {
    return scrollY > 0 && this.offsetTop <= scrollY + 1;
  }
}

customElements.define('reader-tools', ReaderTools);

/** So far before it comes into view what moves it is read. */
const AHEAD = '300px';

/**
 * `<x-explorable data-name data-input>`: a model with its picture, its table and its sliders, all of them there at
 * the start values. What redraws it is not read before it comes near the view.
 */
class Explorable extends HTMLElement {
  #watch: IntersectionObserver | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    // A copy in a card has no controls and stays a picture.
    if (!this.querySelector('.explorable-controls')) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watch?.disconnect();
        void import('./explorables/explorable-desk.ts').then(({ openDesk }) => {
          if (!signal.aborted) openDesk(this, signal);
        });
      },
      { rootMargin: AHEAD },
    );
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    this.#listeners?.abort();
  }
}

customElements.define('x-explorable', Explorable);

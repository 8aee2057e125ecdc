import type { FocusMode } from './focus/focus-mode.ts';
import { onShortcut } from './shortcuts.ts';
import { toolButton } from './tools/tool-button.ts';

/** A ring around a point. */
const ICON = 'M10 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M10 1.5v3M10 15.5v3M1.5 10h3M15.5 10h3';

/**
 * `<concept-focus>`: picks a concept of the page's article; what does not speak of it steps back. The concept stands in
 * the address (`?about=`). What does the work is loaded when it is first asked for.
 */
class ConceptFocus extends HTMLElement {
  readonly #button = toolButton({ label: 'Focus', icon: ICON });
  readonly #status = document.createElement('span');
  #mode: Promise<FocusMode> | undefined;
  #listeners = new AbortController();

  constructor() {
    super();
    this.#button.title = 'Focus on a concept';
    this.#status.setAttribute('role', 'status');
  }

  connectedCallback(): void {
    this.replaceChildren(this.#button, this.#status);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#button.addEventListener('click', this.#onClick, { signal });
    onShortcut('focus', this.#choose, signal);
    addEventListener('popstate', this.#follow, { signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    void this.#mode?.then((mode) => {
      mode.end();
    });
    this.#mode = undefined;
  }

  /** Once there is a panel, the browser itself opens and closes it. */
  readonly #onClick = (): void => {
    if (!this.#button.popoverTargetElement) this.#choose();
  };

  readonly #choose = (): void => {
    void this.#load().then((mode) => mode?.choose());
  };

  /** Does what the address says. */
  readonly #follow = (): void => {
    if (this.#mode || location.search.includes('about=')) void this.#load().then((mode) => mode?.follow());
  };

  async #load(): Promise<FocusMode | undefined> {
    this.#mode ??= import('./focus/focus-mode.ts').then(({ FocusMode: Mode }) => new Mode(this.#button));
    try {
      const mode = await this.#mode;
      this.#status.textContent = '';
      return mode;
    } catch {
      this.#mode = undefined;
      this.#status.textContent = 'Not to be had now: there is no network.';
      return undefined;
    }
  }
}

customElements.define('concept-focus', ConceptFocus);

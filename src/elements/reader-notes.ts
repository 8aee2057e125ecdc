import { mayHaveNotes, onNotedPages } from './notes/noted-pages.ts';
import type { PageNotes } from './notes/page-notes.ts';
import { onShortcut } from './shortcuts.ts';
import { toolButton } from './tools/tool-button.ts';

const ICON = 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7.5h6M7 10.5h3';

/**
 * `<reader-notes data-address="/articles/x/" data-all="/notes/">` in the reader's bar: highlights and notes of the
 * page's article, kept on this device. What does the work is loaded when there are notes on this page, when words
 * are selected or when it is asked for.
 */
class ReaderNotes extends HTMLElement {
  #notes: Promise<PageNotes | undefined> | undefined;
  #listeners = new AbortController();
  readonly #button = toolButton({ label: 'Notes', icon: ICON });
  readonly #failure = document.createElement('span');

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#failure.setAttribute('role', 'status');
    this.replaceChildren(this.#button, this.#failure);
    this.#button.addEventListener(
      'click',
      () => {
        // Once it is there, the button opens its panel by itself.
        if (!this.#button.popoverTargetElement)
          void this.#use((notes) => {
            notes.togglePanel();
          });
      },
      { signal },
    );
    onShortcut(
      'notes',
      () =>
        void this.#use((notes) => {
          if (notes.hasSelection) return notes.note();
          notes.togglePanel();
          return undefined;
        }),
      signal,
    );
    onShortcut('highlight', () => void this.#use((notes) => notes.highlight()), signal);
    document.addEventListener('selectionchange', this.#onSelection, { signal });
    const load = () => void this.#use();
    onNotedPages(load, signal);
    void mayHaveNotes(this.dataset['address'] ?? '').then((may) => {
      if (may) setTimeout(load);
    });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  readonly #onSelection = (): void => {
    const selection = getSelection();
    if (selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('article'))
      void this.#use();
  };

  async #use(act?: (notes: PageNotes) => unknown): Promise<void> {
    const notes = await (this.#notes ??= this.#load());
    if (notes) await act?.(notes);
    else if (act) this.#failure.textContent = 'The notes could not be loaded. Try again.';
  }

  async #load(): Promise<PageNotes | undefined> {
    const article = document.querySelector('article');
    const { address = '', all = '' } = this.dataset;
    try {
      const { PageNotes } = await import('./notes/page-notes.ts');
      if (!article) return undefined;
      const notes = new PageNotes({ host: this, opener: this.#button, article, address, all });
      await notes.start();
      return notes;
    } catch {
      // Without a network; the next time it is tried again.
      this.#notes = undefined;
      return undefined;
    }
  }
}

customElements.define('reader-notes', ReaderNotes);

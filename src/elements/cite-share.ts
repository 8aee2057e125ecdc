import { onShortcut } from './shortcuts.ts';
import { panelButton } from './tools/panel-button.ts';

/** Two marks of quotation. */
const ICON =
  'M3 14v-4a5 5 0 0 1 4-5M3 10h4.500v4.500h-4.500zM11.500 14v-4a5 5 0 0 1 4-5M11.500 10h4.500v4.500h-4.500z';

/**
 * `<cite-share data-src="cite.json">`: makes a button that opens a panel, as its key does: it cites the article, a
 * section or a figure of it in several styles and formats, and shares its address. The panel's script and the
 * citations are read when they are first asked for.
 */
class CiteShare extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const open = () => {
      void import('./tools/cite-panel.ts').then(({ openCitePanel }) => {
        openCitePanel(this, button);
      });
    };
    const button = panelButton({ label: 'Cite', icon: ICON }, 'Cite and share', open);
    this.replaceChildren(button);
    this.#listeners = new AbortController();
    onShortcut('cite', open, this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

customElements.define('cite-share', CiteShare);

import type { PanelHost } from './panel/panel-host.ts';
import { onShortcut } from './shortcuts.ts';
import { toolButton } from './tools/tool-button.ts';

/** From this width on there is a margin, whose place the panel takes. */
const WIDE = matchMedia('(min-width: 1100px)');

/**
 * `<side-panel data-src="cards.json">`: the button of the panel beside the text (`panel/beside-panel.ts`, loaded when
 * it is first asked for). On a narrower window there is no room beside the text, and no button.
 */
class SidePanel extends HTMLElement {
  #button = toolButton({ label: 'Side panel', icon: 'M2.5 4h15v12h-15zM12 4v12M14 7h1.5M14 10h1.5' });
  #host: Promise<PanelHost | undefined> | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.onclick = () => void this.#toggle(false);
    this.replaceChildren(this.#button);
    WIDE.onchange = this.#onWidth;
    this.#onWidth();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    WIDE.onchange = null;
  }

  readonly #onWidth = (): void => {
    this.#listeners.abort();
    this.#listeners = new AbortController();
    if (WIDE.matches) onShortcut('panel', () => void this.#toggle(true), this.#listeners.signal);
    else void this.#host?.then((host) => host?.close());
  };

  async #toggle(byKey: boolean): Promise<void> {
    this.#host ??= import('./panel/panel-host.ts')
      .then(({ makePanel }) => makePanel(this.#button, this.dataset['src'] ?? ''))
      // Not to be had now: the next press tries again.
      .catch(() => (this.#host = undefined));
    (await this.#host)?.toggle(byKey);
  }
}

customElements.define('side-panel', SidePanel);

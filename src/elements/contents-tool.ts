import type { ContentsPanel } from './tools/contents-panel.ts';
import { onShortcut } from './shortcuts.ts';
import { toolButton } from './tools/tool-button.ts';

/**
 * `<contents-tool>`: opens the list of sections from anywhere in the text. Where the rail of contents stands beside
 * the text the tool is not there, and its key leads to the rail.
 */
class ContentsTool extends HTMLElement {
  #button = toolButton({ label: 'Contents', icon: 'M3 5h1M3 10h1M3 15h1M7 5h10M7 10h10M7 15h10' });
  #panel: Promise<ContentsPanel | undefined> | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.onclick = () => {
      // Once the panel is there, the button is its own.
      if (!this.#panel) void this.#toggle();
    };
    this.replaceChildren(this.#button);
    onShortcut('contents', () => void this.#toggle(), this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  async #toggle(): Promise<void> {
    if (!this.#button.checkVisibility()) {
      const rail = document.querySelector('.rail');
      const link = rail?.querySelector<HTMLElement>('[aria-current]') ?? rail?.querySelector('a');
      link?.focus();
      return;
    }
    // Not to be had now: the next press tries again.
    this.#panel ??= import('./tools/contents-panel.ts').then(
      ({ ContentsPanel: Panel }) => new Panel(this.#button),
      () => (this.#panel = undefined),
    );
    (await this.#panel)?.toggle();
  }
}

customElements.define('contents-tool', ContentsTool);

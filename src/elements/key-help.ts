import { onShortcut } from './shortcuts.ts';

/** `<key-help>`: the button that opens the list of keys (`help/key-dialog.ts`), which `?` opens as well. */
class KeyHelp extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Keys';
    button.setAttribute('aria-haspopup', 'dialog');
    button.title = 'Keyboard shortcuts (?)';
    button.onclick = () => void this.#open();
    this.replaceChildren(button);
    onShortcut('help', () => void this.#open(), this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  async #open(): Promise<void> {
    // Not to be had now: the next press tries again.
    const help = await import('./help/key-dialog.ts').catch(() => undefined);
    help?.openKeyDialog();
  }
}

customElements.define('key-help', KeyHelp);

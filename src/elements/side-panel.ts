import type { BesidePanel } from './panel/beside-panel.ts';
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
  #place = document.createElement('div');
  #panel: Promise<BesidePanel> | undefined;
  #open: BesidePanel | undefined;
  #origin: Element | null = null;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#place.className = 'side-panel-place';
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.onclick = () => void this.#toggle(false);
    this.replaceChildren(this.#button);
    WIDE.addEventListener('change', this.#onWidth);
    this.#onWidth();
  }

  disconnectedCallback(): void {
    this.#close();
    this.#listeners.abort();
    WIDE.removeEventListener('change', this.#onWidth);
  }

  readonly #onWidth = (): void => {
    this.#listeners.abort();
    this.#listeners = new AbortController();
    if (WIDE.matches) onShortcut('panel', () => void this.#toggle(true), this.#listeners.signal);
    else this.#close();
  };

  /** By its key it takes the focus before it closes. */
  async #toggle(byKey: boolean): Promise<void> {
    if (this.#open && byKey && !this.#place.contains(document.activeElement)) {
      this.#origin = document.activeElement;
      this.#open.focus();
    } else if (this.#open) this.#close();
    else await this.#show();
  }

  async #show(): Promise<void> {
    this.#origin = document.activeElement;
    this.#panel ??= this.#load();
    // Not to be had now: the next press tries again.
    const panel = await this.#panel.catch(() => (this.#panel = undefined));
    if (!panel || this.#open || !WIDE.matches) return;
    this.parentElement?.after(this.#place);
    this.#open = panel;
    this.#button.setAttribute('aria-expanded', 'true');
    panel.open(this.#place);
  }

  #close(): void {
    if (!this.#open) return;
    const had = this.#place.contains(document.activeElement);
    this.#open.close();
    this.#open = undefined;
    this.#place.remove();
    this.#button.setAttribute('aria-expanded', 'false');
    if (!had) return;
    const isNowhere = this.#origin === document.body || this.#origin?.isConnected !== true;
    const origin = isNowhere ? this.#button : this.#origin;
    if (origin instanceof HTMLElement || origin instanceof SVGElement) origin.focus({ preventScroll: true });
  }

  async #load(): Promise<BesidePanel> {
    const [{ BesidePanel: Panel }, { loadCards }] = await Promise.all([
      import('./panel/beside-panel.ts'),
      import('./cards/card-content.ts'),
    ]);
    const article = document.querySelector('article');
    if (!article) throw new Error('There is no article');
    // Without a network the text itself tells what the rows say.
    const cards = await loadCards(this.dataset['src'] ?? '').catch(() => ({}));
    return new Panel(article, cards, () => {
      this.#close();
    });
  }
}

customElements.define('side-panel', SidePanel);

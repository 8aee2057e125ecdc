import { loadCards } from '../cards/card-content.ts';
import { BesidePanel } from './beside-panel.ts';

/** Opens and closes the panel beside the text, and knows where the focus came from. */
export class PanelHost {
  readonly #button: HTMLElement;
  readonly #place = document.createElement('div');
  readonly #panel: BesidePanel;
  #origin: Element | null = null;

  constructor(button: HTMLElement, panel: BesidePanel) {
    this.#button = button;
    this.#panel = panel;
    this.#place.className = 'side-panel-place';
    this.#place.append(panel.element);
  }

  /** By its key an open panel takes the focus before it closes. */
  toggle(byKey: boolean): void {
    const isHere = this.#place.isConnected;
    const hasFocus = this.#place.contains(document.activeElement);
    if (isHere && (hasFocus || !byKey)) {
      this.close();
      return;
    }
    this.#origin = document.activeElement;
    if (isHere) this.#panel.focus();
    else {
      this.#button.setAttribute('aria-expanded', 'true');
      this.#panel.open(() => {
        // In the order of Tab it comes after the bar.
        this.#button.closest('main > *')?.after(this.#place);
      });
    }
  }

  /** Closes it; the focus goes back to where it came from. */
  close(): void {
    if (!this.#place.isConnected) return;
    const hadFocus = this.#place.contains(document.activeElement);
    this.#panel.close(() => {
      this.#place.remove();
    });
    this.#button.setAttribute('aria-expanded', 'false');
    if (!hadFocus) return;
    const isNowhere = this.#origin === document.body || this.#origin?.isConnected !== true;
    const origin = isNowhere ? this.#button : this.#origin;
    if (origin instanceof HTMLElement || origin instanceof SVGElement) origin.focus({ preventScroll: true });
  }
}

/** Makes the panel of this page's article; `src` is where its cards are. */
export async function makePanel(button: HTMLElement, src: string): Promise<PanelHost> {
  const article = document.querySelector('article');
  if (!article) throw new Error('There is no article');
  // Without a network the text itself tells what the rows say.
  const cards = await loadCards(src).catch(() => ({}));
  const host: PanelHost = new PanelHost(
    button,
    new BesidePanel(article, cards, () => {
      host.close();
    }),
  );
  return host;
}

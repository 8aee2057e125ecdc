import type { CardDeck, Opening } from './cards/card-deck.ts';
import { choose, setting, SETTING_CHANGE } from './stored-settings.ts';
import { claimTriggerAt, triggerAt, triggersIn, type Trigger } from './cards/trigger.ts';

/** So long the pointer rests on a link before its card opens. */
const REST = 350;

/**
 * `<preview-cards data-src="cards.json" data-base="/">`: cards for the links of this page, unless the reader has
 * turned previews off. A card opens when the pointer rests on a link, by Enter, by a
 * click or a tap; its title is the link, and Ctrl- or ⌘-click goes there at once. Neither the cards nor the
 * script that shows them is read before a link is pointed at or focused. Without scripts the links are links.
 */
export class PreviewCards extends HTMLElement {
  #listeners: AbortController | undefined;
  #deck: Promise<CardDeck> | undefined;
  #loaded: CardDeck | undefined;
  #pointed: Trigger | undefined;
  #timer: number | undefined;
  /** Of the press that a click ends; a click by keyboard has none. */
  #pointerType = '';
  readonly #status = document.createElement('span');

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'visually-hidden';
    this.replaceChildren(this.#status);
    document.addEventListener(SETTING_CHANGE, this.#onSetting);
    this.#onSetting();
  }

  disconnectedCallback(): void {
    document.removeEventListener(SETTING_CHANGE, this.#onSetting);
    this.#turnOff();
  }

  readonly #onSetting = (): void => {
    const on = setting('previews') === 'on';
    if (on === (this.#listeners !== undefined)) return;
    this.#status.textContent = '';
    if (on) this.#turnOn();
    else this.#turnOff();
  };

  #turnOn(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('pointerover', this.#onOver, { signal });
    document.addEventListener('pointerdown', this.#onPress, { signal });
    document.addEventListener('focusin', this.#onFocus, { signal });
    document.addEventListener('click', this.#onClick, { signal });
    for (const link of triggersIn(document)) link.setAttribute('aria-haspopup', 'dialog');
  }

  #turnOff(): void {
    clearTimeout(this.#timer);
    this.#listeners?.abort();
    this.#listeners = undefined;
    this.#loaded?.end();
    this.#loaded = this.#deck = undefined;
    for (const link of triggersIn(document)) link.removeAttribute('aria-haspopup');
  }

  /** Reads what shows the cards, and the cards. */
  #load(): Promise<CardDeck> {
    const { src = '', base = '/' } = this.dataset;
    this.#deck ??= Promise.all([
      import('./cards/card-deck.ts'),
      import('./cards/card-content.ts').then(({ loadCards }) => loadCards(src)),
    ]).then(([{ CardDeck }, cards]) => {
      const switchOff = () => {
        choose('previews', 'off');
        this.#status.textContent =
          'Previews are off. The settings at the head of the page turn them on again.';
      };
      this.#loaded = new CardDeck({ cards, base, switchOff });
      return this.#loaded;
    });
    // Not to be had now: links are links, and the next one tries again.
    this.#deck.catch(() => (this.#deck = undefined));
    return this.#deck;
  }

  /** Opens a link's card; by hand, a link that has none is followed. */
  async #open(trigger: Trigger, opening: Opening): Promise<void> {
    const { signal } = this.#listeners ?? {};
    const opened = await this.#load().then(
      (deck) => signal?.aborted !== true && deck.open(trigger, opening),
      () => false,
    );
    if (!opened && opening.by === 'hand') location.assign(trigger.getAttribute('href') ?? '');
  }

  readonly #onOver = ({ target, pointerType, buttons, clientX: x, clientY: y }: PointerEvent): void => {
    if (pointerType === 'touch' || buttons !== 0 || setting('quiet') === 'on') return;
    this.#loaded?.pointerAt(target);
    const trigger = triggerAt(target);
    if (trigger === this.#pointed) return;
    clearTimeout(this.#timer);
    this.#pointed = trigger;
    if (!trigger) return;
    this.#warm();
    this.#timer = window.setTimeout(() => {
      void this.#open(trigger, { by: 'hover', point: { x, y } });
    }, REST);
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    if (triggerAt(target)) this.#warm();
  };

  readonly #onPress = ({ pointerType }: PointerEvent): void => {
    this.#pointerType = pointerType;
    clearTimeout(this.#timer);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const { target, clientX: x, clientY: y } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = triggerAt(target);
    const trigger = link ?? (isSelecting() ? undefined : claimTriggerAt(target));
    if (!trigger) return;
    event.preventDefault();
    const byKey = event.detail === 0;
    // The second click of two that come together is none of its own.
    if (event.detail > 1) return;
    const touch = !byKey && this.#pointerType === 'touch';
    void this.#open(trigger, { by: 'hand', touch, ...(byKey || !link ? {} : { point: { x, y } }) });
  };

  /** Begins to read what a link will need. */
  #warm(): void {
    this.#load().catch(() => undefined);
  }
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

customElements.define('preview-cards', PreviewCards);

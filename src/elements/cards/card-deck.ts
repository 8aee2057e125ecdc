import { Card, type Opened } from './card.ts';
import { cardContent, type Cards } from './card-content.ts';
import { light } from './light.ts';
import { reveal } from '../reveal.ts';
import { triggerAt, type Trigger } from './trigger.ts';

/** What the deck needs to know of its page. */
export interface DeckOptions {
  readonly cards: Cards;
  /** Base path of the site. */
  readonly base: string;
  /** Called by a card's own switch. */
  switchOff(): void;
}

/** How a card is to be opened. */
export interface Opening {
  readonly by: Opened;
  readonly touch?: boolean;
  readonly point?: { readonly x: number; readonly y: number };
}

/** So long the pointer may be on its way into a card. */
const GRACE = 300;

/** All open cards of a page: one and the one it opens, and those that are pinned. */
export class CardDeck {
  readonly #options: DeckOptions;
  readonly #open = new Set<Card>();
  readonly #listeners = new AbortController();
  #leaving: number | undefined;

  constructor(options: DeckOptions) {
    this.#options = options;
    const { signal } = this.#listeners;
    document.addEventListener('keydown', this.#onKey, { signal });
    document.addEventListener('pointerdown', this.#onPress, { signal });
    document.addEventListener('focusin', this.#onFocus, { signal });
    window.addEventListener('hashchange', this.#onLeap, { signal });
  }

  /** Opens the card of a link; false where it has none. By hand, the focus goes to its title. */
  open(trigger: Trigger, { by, touch = false, point }: Opening): boolean {
    clearTimeout(this.#leaving);
    const there = this.#cardOf(trigger);
    if (there) {
      if (by === 'hand') {
        there.opened = 'hand';
        there.focus();
      }
      return true;
    }
    const { cards, base } = this.#options;
    const content = cardContent(trigger, cards, base, (place) => {
      this.#goTo(place);
    });
    if (!content) return false;
    const parent = this.#cardAround(trigger);
    for (const other of this.#open) if (other.parent === parent && !other.pinned) this.#remove(other);
    const card = new Card(trigger, parent, by, content, {
      close: (closed) => {
        this.close(closed);
      },
      switchOff: (closed) => {
        this.close(closed);
        this.#options.switchOff();
      },
    });
    this.#open.add(card);
    card.show(touch, point);
    if (by === 'hand') card.focus();
    // The card comes first: what it lights elsewhere is laid out in a frame of its own.
    requestAnimationFrame(() => {
      setTimeout(() => {
        light(this.#elements());
      });
    });
    return true;
  }

  /** Closes a card, and those it opened; the focus goes back to where it came from. */
  close(card: Card): void {
    const { activeElement } = document;
    const hadFocus =
      card.hasFocus || activeElement === document.body || this.#childrenOf(card).some((c) => c.hasFocus);
    this.#remove(card);
    if (hadFocus) card.trigger.focus({ preventScroll: true });
  }

  /** Takes away what opened under the pointer and was left; a card that the pointer is in stays, as do its own. */
  pointerAt(target: EventTarget | null): void {
    clearTimeout(this.#leaving);
    const left = [...this.#open].filter(
      (card) => card.opened === 'hover' && !card.hasFocus && !this.#isAt(card, target),
    );
    if (left.length === 0) return;
    this.#leaving = window.setTimeout(() => {
      for (const card of left) if (card.opened === 'hover') this.#remove(card);
    }, GRACE);
  }

  /** Closes everything and listens no more. */
  end(): void {
    clearTimeout(this.#leaving);
    this.#listeners.abort();
    for (const card of this.#open) this.#remove(card);
  }

  #isAt(card: Card, target: EventTarget | null): boolean {
    if (!(target instanceof Node)) return false;
    return (
      [card, ...this.#childrenOf(card)].some(({ element }) => element.contains(target)) ||
      card.trigger.contains(target) ||
      this.#cardOf(triggerAt(target)) === card
    );
  }

  /** The card that a link has opened; the numbers of one citation share theirs. */
  #cardOf(trigger: Trigger | undefined): Card | undefined {
    if (!trigger) return undefined;
    const whole = (link: Trigger) => link.closest('.citation') ?? link;
    return [...this.#open].find((card) => whole(card.trigger) === whole(trigger));
  }

  #cardAround(target: Node): Card | undefined {
    return [...this.#open].find(({ element }) => element.contains(target));
  }

  #childrenOf(card: Card): readonly Card[] {
    return [...this.#open].filter(({ parent }) => parent === card);
  }

  #elements(): readonly Element[] {
    return [...this.#open].map(({ element }) => element);
  }

  #remove(card: Card): void {
    for (const child of this.#childrenOf(card)) this.#remove(child);
    if (!this.#open.delete(card)) return;
    card.remove();
    light(this.#elements());
  }

  /** Closes all that is not pinned, but for a card and those round it. */
  #clear(but?: Card): void {
    for (const card of this.#open) {
      if (!card.pinned && card !== but && card !== but?.parent && !this.#isRoundPinned(card))
        this.#remove(card);
    }
  }

  /** A pinned card within another one keeps that one too. */
  #isRoundPinned(card: Card): boolean {
    return this.#childrenOf(card).some(({ pinned }) => pinned);
  }

  /** Goes to another place where the work in hand is cited, and opens its card there. */
  #goTo(place: Trigger): void {
    this.#clear();
    document.querySelector<HTMLDialogElement>('dialog:modal')?.close();
    reveal(place);
    place.scrollIntoView({ block: 'center', behavior: 'instant' });
    place.focus({ preventScroll: true });
    this.open(place, { by: 'hand' });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const inside = this.#cardAround(document.activeElement ?? document.body);
    if (event.key === 'Escape') {
      const innermost = inside && (this.#childrenOf(inside)[0] ?? inside);
      const card = innermost ?? [...this.#open].at(-1);
      if (!card) return;
      event.preventDefault();
      this.close(card);
    }
    if (event.key === 'Tab' && inside) this.#leaveByTab(event, inside);
  };

  /** Past its ends a card leads back to its link, and forwards to what comes after that. */
  #leaveByTab(event: KeyboardEvent, card: Card): void {
    const { stops } = card;
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== end) return;
    if (event.shiftKey) event.preventDefault();
    if (card.pinned) card.trigger.focus({ preventScroll: true });
    else this.close(card);
  }

  readonly #onPress = ({ target }: PointerEvent): void => {
    const trigger = triggerAt(target);
    const around = target instanceof Node ? this.#cardAround(target) : undefined;
    const own = this.#cardOf(trigger);
    this.#clear(own ?? around);
  };

  /** The focus is elsewhere now, by whatever means: a card that was opened by hand has served. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    const around = target instanceof Node ? this.#cardAround(target) : undefined;
    for (const card of this.#open) {
      const stays =
        card.pinned ||
        card.opened === 'hover' ||
        card === around ||
        card === around?.parent ||
        this.#isRoundPinned(card) ||
        (target instanceof Node && card.trigger.contains(target));
      if (!stays) this.#remove(card);
    }
  };

  /** A link within the page was followed. */
  readonly #onLeap = (): void => {
    this.#clear();
  };
}

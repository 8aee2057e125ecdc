import { actButton } from '../act-button.ts';
import { placeBeside, type Box } from './place-beside.ts';
import { triggersIn, type Trigger } from './trigger.ts';

/** What a card's buttons do. */
export interface CardActions {
  close(card: Card): void;
  switchOff(card: Card): void;
}

/** How a card came: a hovering pointer takes it away again when it leaves; by hand it stays until it is closed. */
export type Opened = 'hover' | 'hand';

/** Below this width a card that is opened by hand is a sheet from below. */
const NARROW = '(max-width: 639px)';

/** How far a card keeps from the point of a drawing. */
const HALF_LINE = 4;

let count = 0;

/** One open card: a popover beside its link, or a sheet from below. */
export class Card {
  readonly element = document.createElement('div');
  readonly trigger: Trigger;
  /** The card in which the link stands. */
  readonly parent: Card | undefined;
  opened: Opened;
  pinned = false;
  readonly #body = document.createElement('div');

  constructor(
    trigger: Trigger,
    parent: Card | undefined,
    opened: Opened,
    content: readonly HTMLElement[],
    actions: CardActions,
  ) {
    this.trigger = trigger;
    this.parent = parent;
    this.opened = opened;
    const { element } = this;
    element.className = 'card';
    element.popover = 'manual';
    element.dataset['card'] = parent ? '1' : '0';
    element.setAttribute('role', 'dialog');
    this.#body.className = 'card-body';
    this.#body.append(...content);
    const title = content[0]?.classList.contains('card-kind')
      ? content[0]
      : this.#body.querySelector('.card-title');
    if (title) {
      title.id = `card-title-${++count}`;
      element.setAttribute('aria-labelledby', title.id);
    }
    element.append(this.#body, this.#tools(actions));
    for (const link of triggersIn(element)) link.setAttribute('aria-haspopup', 'dialog');
  }

  /** Shows it; a thumb, or a narrow window, gets a sheet, but a hovering pointer what it can move into. */
  show(touch: boolean, point: { x: number; y: number } | undefined): void {
    // What stands outside an open dialog cannot be reached.
    (this.trigger.closest('dialog') ?? document.body).append(this.element);
    const isSheet = touch || (this.opened === 'hand' && matchMedia(NARROW).matches);
    this.element.dataset['place'] = isSheet ? 'sheet' : 'beside';
    this.element.showPopover();
    this.trigger.setAttribute('aria-expanded', 'true');
    if (!isSheet) this.#place(point);
    const part = this.#part;
    if (part?.previousElementSibling?.matches('.card-part')) this.#body.scrollTop = part.offsetTop;
  }

  remove(): void {
    this.trigger.removeAttribute('aria-expanded');
    this.element.remove();
  }

  /** Puts the focus on the title, so that Enter a second time follows the link. */
  focus(): void {
    const title = this.#part?.querySelector<HTMLElement>('.card-title a');
    title?.focus({ preventScroll: true });
  }

  /** Of several works, the one whose number was chosen. */
  get #part(): HTMLElement | null {
    const work = /^#ref-(.+)/.exec(this.trigger.getAttribute('href') ?? '')?.[1];
    const own = work && this.#body.querySelector<HTMLElement>(`[data-work="${CSS.escape(work)}"]`);
    return own || this.#body.querySelector('.card-part');
  }

  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  /** Links and buttons in the order of Tab. */
  get stops(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('a[href], button')];
  }

  #place(point: { x: number; y: number } | undefined): void {
    const { width, height } = this.element.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, room } = placeBeside(boxOf(this.trigger, point), { width, height }, view);
    const { style } = this.element;
    // Counted from the page, so that the card goes with its text.
    style.setProperty('inset', `${top + scrollY}px auto auto ${left + scrollX}px`);
    style.setProperty('max-block-size', `${room}px`);
  }

  #tools(actions: CardActions): HTMLElement {
    const tools = document.createElement('div');
    tools.className = 'card-tools';
    const pin = actButton('Pin', () => {
      this.#togglePin();
      pin.setAttribute('aria-pressed', String(this.pinned));
    });
    pin.setAttribute('aria-pressed', 'false');
    const off = actButton('Turn previews off', () => {
      actions.switchOff(this);
    });
    off.title = 'The settings turn them on again';
    tools.append(
      pin,
      off,
      actButton('Close', () => {
        actions.close(this);
      }),
    );
    return tools;
  }

  /** A pinned card keeps its place in the window while the text goes on. */
  #togglePin(): void {
    this.pinned = !this.pinned;
    this.opened = 'hand';
    const { left, top } = this.element.getBoundingClientRect();
    this.element.toggleAttribute('data-pinned', this.pinned);
    if (this.element.dataset['place'] === 'sheet') return;
    const [x, y] = this.pinned ? [left, top] : [left + scrollX, top + scrollY];
    this.element.style.setProperty('inset', `${y}px auto auto ${x}px`);
  }
}

/** The line of a link at which the reader points, for a link may go over several; of a drawing the very point. */
function boxOf(link: Trigger, point: { x: number; y: number } | undefined): Box {
  const lines = [...link.getClientRects()];
  const under = point && lines.find(({ top, bottom }) => point.y >= top - 4 && point.y <= bottom + 4);
  if (point && under && link instanceof SVGElement) {
    return { left: point.x, right: point.x, top: point.y - HALF_LINE, bottom: point.y + HALF_LINE };
  }
  return under ?? lines[0] ?? link.getBoundingClientRect();
}

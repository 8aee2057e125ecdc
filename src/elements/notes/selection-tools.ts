import { placeBeside } from '../cards/place-beside.ts';
import { button, make } from './make.ts';

/** What can be done with selected words. */
export interface SelectionActs {
  readonly highlight: () => void;
  readonly note: () => void;
  /** Where the page can be cited. */
  readonly cite: (() => void) | undefined;
}

/**
 * A small bar beside selected words. Where a finger selects, the system's own menu stands there: the bar goes to the
 * foot of the window. It takes no focus; Tab leads into it and Escape away.
 */
export class SelectionTools {
  readonly element = make('div', 'selection-tools');

  constructor(acts: SelectionActs) {
    const { element } = this;
    element.popover = 'manual';
    element.setAttribute('role', 'toolbar');
    element.setAttribute('aria-label', 'Selected words');
    element.append(button('Highlight', acts.highlight), button('Note', acts.note));
    if (acts.cite) element.append(button('Copy with citation', acts.cite));
    // A press on it must not undo the selection.
    element.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    element.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
    document.addEventListener('keydown', this.#onTab);
  }

  get isShown(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Shows it below the words, above them where there is no room. */
  show(range: Range): void {
    const { element } = this;
    element.toggleAttribute('data-foot', matchMedia('(pointer: coarse)').matches);
    if (!this.isShown) element.showPopover();
    if (element.hasAttribute('data-foot')) return;
    const { left: first, top, bottom } = range.getBoundingClientRect();
    const last = [...range.getClientRects()].at(-1);
    const { width, height } = element.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const left = (last?.right ?? first) - width / 2;
    const place = placeBeside({ left, right: left + width, top, bottom }, { width, height }, view);
    const clear = Math.max(8, Math.min(place.top, innerHeight - height - 8));
    element.style.setProperty('--_left', `${place.left + scrollX}px`);
    element.style.setProperty('--_top', `${clear + scrollY}px`);
  }

  hide(): void {
    if (this.isShown) this.element.hidePopover();
  }

  readonly #onTab = (event: KeyboardEvent): void => {
    if (!this.isShown || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') this.hide();
    const focused = document.activeElement;
    const isInText = focused === document.body || focused?.closest('article') !== null;
    if (event.key !== 'Tab' || event.shiftKey || !isInText) return;
    event.preventDefault();
    this.element.querySelector('button')?.focus();
  };
}

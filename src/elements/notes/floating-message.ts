import { button, make } from './make.ts';
import { MessageLine, type MessageAction } from './message-line.ts';

/** So long a message stays that asks for nothing. */
const READ = 6000;

/** A message at the foot of the window, over everything; one that offers something stays until it is waved away. */
export class FloatingMessage {
  readonly #line = new MessageLine();
  readonly element = make('div', 'notes-float', this.#line.element);
  #timer: number | undefined;

  constructor() {
    this.element.popover = 'manual';
    const close = button(
      '×',
      () => {
        this.element.hidePopover();
      },
      'tool-close',
    );
    close.setAttribute('aria-label', 'Close');
    this.element.append(close);
  }

  say(words: string, action?: MessageAction): void {
    clearTimeout(this.#timer);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    const act = () => {
      this.element.hidePopover();
      action?.act();
    };
    this.#line.say(words, action && { label: action.label, act });
    if (action) return;
    this.#timer = window.setTimeout(() => {
      this.element.hidePopover();
    }, READ);
  }

  /** Makes way. */
  hide(): void {
    this.element.hidePopover();
  }

  /** Moves the focus to its button, if it has one. */
  focus(): void {
    this.#line.focus();
  }
}

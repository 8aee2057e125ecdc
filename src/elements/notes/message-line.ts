import { button, make } from './make.ts';

/** What can be done about a message. */
export interface MessageAction {
  readonly label: string;
  act(): void;
}

/** A line that says what has happened, read out when it changes, with a button where something can be done. */
export class MessageLine {
  readonly #words = make('span');
  readonly #actions = make('span');
  readonly element = make('p', 'notes-message', this.#words, this.#actions);

  constructor() {
    this.#words.setAttribute('role', 'status');
  }

  say(words: string, action?: MessageAction): void {
    this.#words.textContent = words;
    this.#actions.replaceChildren();
    if (!action) return;
    const act = () => {
      this.say('');
      action.act();
    };
    this.#actions.append(button(action.label, act));
  }

  /** Moves the focus to its button, if it has one. */
  focus(): void {
    this.#actions.querySelector('button')?.focus();
  }
}

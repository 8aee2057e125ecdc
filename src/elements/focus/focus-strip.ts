import { actButton } from '../act-button.ts';

/** What the buttons of the strip do. */
export interface FocusActions {
  step(by: number): void;
  end(): void;
}

/** A line at the foot of the window while a concept is in focus: its name, where among its places, and the way out. */
export class FocusStrip {
  readonly element = document.createElement('div');
  readonly #words = document.createElement('p');
  readonly #status = document.createElement('span');
  readonly #next: HTMLButtonElement;
  readonly #steps: readonly HTMLButtonElement[];

  constructor(actions: FocusActions) {
    const { element } = this;
    element.className = 'focus-strip';
    element.setAttribute('role', 'region');
    this.#status.setAttribute('role', 'status');
    this.#next = actButton(
      '›',
      () => {
        actions.step(1);
      },
      'Next place',
    );
    const previous = actButton(
      '‹',
      () => {
        actions.step(-1);
      },
      'Place before',
    );
    this.#steps = [previous, this.#next];
    const end = actButton(
      '×',
      () => {
        actions.end();
      },
      'End the focus',
    );
    element.append(this.#words, previous, this.#next, end);
  }

  /** Shows it for a concept, or, with no address, for what is none of the article's. */
  show(name: string, href: string | undefined, status: string): void {
    this.element.setAttribute('aria-label', `Focus on ${name}`);
    const link = document.createElement('a');
    link.textContent = name;
    if (href) link.href = href;
    for (const one of this.#steps) one.hidden = href === undefined;
    this.#words.replaceChildren(...(href ? [link, ' '] : []), this.#status);
    document.body.append(this.element);
    // A live region speaks of what changes after it is there.
    this.#status.textContent = '';
    requestAnimationFrame(() => {
      this.say(status);
    });
  }

  say(status: string): void {
    this.#status.textContent = status;
  }

  focus(): void {
    this.#next.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  remove(): void {
    this.element.remove();
  }
}

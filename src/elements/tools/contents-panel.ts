import { toolPanel } from './tool-panel.ts';

/** The sections of the page in a panel of the bar: the list that stands at its head, as it now is. */
export class ContentsPanel {
  readonly #panel: HTMLElement;
  readonly #body = document.createElement('div');

  constructor(button: HTMLButtonElement) {
    this.#panel = toolPanel(button, 'Contents');
    this.#body.className = 'contents-list';
    this.#body.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.#panel.hidePopover();
    });
    this.#panel.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'open') this.#fill();
    });
    this.#panel.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'open') return;
      const current = this.#body.querySelector<HTMLElement>('[aria-current]');
      (current ?? this.#body.querySelector('a'))?.focus();
    });
    this.#panel.append(this.#body);
    button.after(this.#panel);
  }

  /** Opens it with the focus on the section that is being read, or closes it. */
  toggle(): void {
    this.#panel.togglePopover();
  }

  #fill(): void {
    const parts = document.querySelectorAll('.rail ol, .rail .minutes-left');
    this.#body.replaceChildren(...[...parts].map((part) => part.cloneNode(true)));
  }
}

import { onShortcut } from './shortcuts.ts';

/**
 * `<large-figures>`: a button in the row of each figure of the page, and a key, that open the figure over the whole
 * window. What shows it there is read when it is first asked for.
 */
class LargeFigures extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    for (const row of document.querySelectorAll('.figure-tools')) row.append(openButton(row));
    onShortcut(
      'large',
      () => {
        const figure = document.activeElement?.closest('figure') ?? document.querySelector('figure:hover');
        figure?.querySelector<HTMLElement>('.figure-large')?.click();
      },
      this.#listeners.signal,
    );
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    for (const button of document.querySelectorAll('.figure-large')) button.remove();
  }
}

function openButton(row: Element): HTMLButtonElement {
  const button = document.createElement('button');
  const figure = row.closest('figure');
  const name = figure?.querySelector('figcaption b')?.textContent.replace(/\.$/, '');
  button.type = 'button';
  button.className = 'figure-large';
  button.textContent = 'Open large';
  if (name !== undefined) button.setAttribute('aria-label', `Open large: ${name}`);
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', () => {
    if (!figure) return;
    void import('./figures/figure-viewer.ts').then(({ openLarge }) => {
      openLarge(figure, button);
    });
  });
  return button;
}

customElements.define('large-figures', LargeFigures);

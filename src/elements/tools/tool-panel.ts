/**
 * A panel of the reader's bar: it opens below its button, on a small screen from below as a sheet, and closes by
 * Escape, by a press outside or by its cross; then the focus returns to the button.
 */
export function toolPanel(button: HTMLButtonElement, title: string): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'tool-panel';
  panel.popover = 'auto';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', title);
  const head = document.createElement('p');
  head.className = 'tool-panel-title';
  head.textContent = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tool-close';
  close.textContent = '×';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => {
    panel.hidePopover();
  });
  panel.append(head, close);
  opensPanel(button, panel);
  return panel;
}

/** Lets one more button open and close a panel. */
export function opensPanel(button: HTMLButtonElement, panel: HTMLElement): void {
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.popoverTargetElement = panel;
  panel.addEventListener('toggle', () => {
    button.setAttribute('aria-expanded', String(panel.matches(':popover-open')));
  });
}

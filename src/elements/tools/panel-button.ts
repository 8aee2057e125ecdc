import { toolButton, type ToolFace } from './tool-button.ts';

/**
 * A button whose panel is made when it is first asked for: then `open` makes and shows it, and from then on the
 * browser itself opens and closes it.
 */
export function panelButton(face: ToolFace, title: string, open: () => void): HTMLButtonElement {
  const button = toolButton(face);
  button.title = title;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    if (!button.popoverTargetElement) open();
  });
  return button;
}

/** What a button of the reader's bar says and shows. */
export interface ToolFace {
  readonly label: string;
  /** A line drawing on 20 by 20. */
  readonly icon: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A button of the reader's bar: a drawing, and its name where there is room for it. */
export function toolButton({ label, icon }: ToolFace): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', icon);
  drawing.append(path);
  const name = document.createElement('span');
  name.textContent = label;
  button.append(drawing, name);
  return button;
}

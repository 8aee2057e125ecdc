import { choose, setting, SETTINGS, type SettingValue } from './stored-settings.ts';

const THEMES = SETTINGS.theme;
type Theme = SettingValue<'theme'>;

/** 20 by 20: a disc in half shade, a sun, a moon. */
const SHAPES: Readonly<Record<Theme, string>> = {
  system:
    'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15zM10 2.5v15M10 5l5 0M10 7.5h7M10 10h7.5M10 12.5h7M10 15h5',
  light:
    'M10 5.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10 .5v2.5M10 17v2.5M.5 10h2.5M17 10h2.5M3.3 3.3l1.8 1.8M14.9 14.9l1.8 1.8M3.3 16.7l1.8-1.8M14.9 5.1l1.8-1.8',
  dark: 'M12.5 2a8 8 0 1 0 5.5 11.5a7 7 0 0 1-5.5-11.5z',
};

const WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/**
 * `<theme-toggle></theme-toggle>`: makes a button that goes round the themes (as the system, light, dark) and
 * keeps the choice on this device.
 */
export class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(setting('theme')) + 1) % THEMES.length] ?? 'system';
      choose('theme', next);
      draw(button, next);
    });
    draw(button, setting('theme'));
    this.replaceChildren(button);
  }
}

function draw(button: HTMLButtonElement, theme: Theme): void {
  const label = `Theme: ${WORDS[theme]}`;
  button.setAttribute('aria-label', label);
  button.title = label;
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const attributes = {
    viewBox: '0 0 20 20',
    width: '20',
    height: '20',
    fill: 'none',
    stroke: 'currentColor',
  };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SHAPES[theme]);
  icon.append(path);
  button.replaceChildren(icon);
}

customElements.define('theme-toggle', ThemeToggle);

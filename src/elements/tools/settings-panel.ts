import { holdPlace } from '../hold-place.ts';
import { choose, keep, reset, SETTING_CHANGE, SETTINGS, setting, type Setting } from '../stored-settings.ts';
import { opensPanel, toolPanel } from './tool-panel.ts';

/** One of several: in the order in which they are shown, which is not that of `SETTINGS`. */
const CHOICES: readonly (readonly [
  name: Setting,
  legend: string,
  options: readonly string[],
  words?: object,
])[] = [
  ['theme', 'Theme', ['system', 'light', 'dark'], { system: 'As the system' }],
  ['size', 'Text size', ['small', 'medium', 'large', 'largest']],
  ['measure', 'Length of lines', ['narrow', 'medium', 'wide']],
  ['typeface', 'Typeface', ['serif', 'sans'], { sans: 'Sans serif' }],
];

/** On or off. */
const SWITCHES: readonly (readonly [name: Setting, label: string, note: string])[] = [
  ['previews', 'Previews', 'A link shows what it leads to'],
  ['quiet', 'Quiet mode', 'The text without marks and notes'],
  ['keys', 'Shortcuts', 'Single letters act, such as / for search'],
];

let panel: HTMLElement | undefined;

/** Opens the settings, which every button of a page shares. */
export function openSettings(): void {
  panel ??= makePanel();
  panel?.showPopover();
}

function makePanel(): HTMLElement | undefined {
  const [first, ...others] = document.querySelectorAll<HTMLButtonElement>('reading-settings > button');
  if (!first) return undefined;
  const made = toolPanel(first, 'Settings');
  for (const button of others) opensPanel(button, made);
  made.classList.add('settings-panel');
  const body = document.createElement('div');
  body.innerHTML = TEMPLATE;
  made.append(body);
  const say = (words: string, isKept: boolean) => {
    part(body, '[role=status]').textContent = words;
    part(body, '.settings-unkept').hidden = isKept;
  };
  body.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = target.name as Setting;
    const value = target.type === 'radio' ? target.value : target.checked ? 'on' : 'off';
    const chosen = (SETTINGS[name] as readonly string[]).find((one) => one === value);
    if (chosen === undefined) return;
    holdPlace(() => {
      say('', choose(name, chosen as never));
    });
  });
  part(body, '[data-reset]').addEventListener('click', () => {
    holdPlace(() => {
      say('All settings are as they were at first.', reset());
    });
  });
  document.addEventListener(SETTING_CHANGE, () => {
    draw(body);
  });
  made.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') return;
    say('', keep());
    part(body, ':checked').focus();
  });
  draw(body);
  first.parentElement?.append(made);
  return made;
}

/** Shows what holds, whoever chose it. */
function draw(body: HTMLElement): void {
  for (const input of body.querySelectorAll('input')) {
    const value = setting(input.name as Setting);
    input.checked = input.type === 'radio' ? input.value === value : value === 'on';
  }
}

function part(body: HTMLElement, selector: string): HTMLElement {
  const found = body.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The settings have no ${selector}`);
  return found;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const TEMPLATE = `
  ${CHOICES.map(
    ([name, legend, options, words = {}]) => `<fieldset data-setting="${name}">
      <legend>${legend}</legend>
      <div class="segments">${options
        .map((value) => {
          const label = (words as Record<string, string>)[value] ?? capital(value);
          return `<label><input type="radio" name="${name}" value="${value}">${label}</label>`;
        })
        .join('')}</div>
    </fieldset>`,
  ).join('')}
  ${SWITCHES.map(
    ([name, label, note]) => `<label class="switch">
      <span>${label}<small>${note}</small></span>
      <input type="checkbox" role="switch" name="${name}">
    </label>`,
  ).join('')}
  <p class="settings-unkept" hidden>This browser keeps nothing for us: what you choose holds for this page only.</p>
  <p class="tool-actions"><button type="button" data-reset>Reset</button></p>
  <p class="tool-said" role="status"></p>`;

import { workingShortcuts } from '../shortcuts.ts';
import { choose, setting } from '../stored-settings.ts';
import { KEY_PATTERNS } from './key-patterns.ts';

const TEMPLATE = `
  <h2 id="key-help-title">Keys</h2>
  <form method="dialog"><button class="tool-close" aria-label="Close" autofocus>×</button></form>
  <label class="key-switch"><input type="checkbox"> Shortcuts of a single letter or sign</label>
  <p class="key-note">Off, they keep out of the way of speech input. The list stays behind “Keys” at the foot of every page.</p>
  <div class="key-groups"></div>`;

const GROUPS = [
  ['anywhere', 'Anywhere'],
  [undefined, 'While reading'],
  ['figures', 'On a figure'],
] as const;

/** Shows every key that works on this page; closed, it returns the focus. */
export function openKeyDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'key-help';
  dialog.setAttribute('aria-labelledby', 'key-help-title');
  dialog.innerHTML = TEMPLATE;
  const groups = dialog.querySelector('.key-groups');
  for (const [group, title] of GROUPS) {
    const shortcuts = workingShortcuts().filter((shortcut) => shortcut.group === group);
    if (shortcuts.length > 0)
      groups?.append(
        keyGroup(
          title,
          shortcuts.map(({ key, does }) => [[key], does]),
        ),
      );
  }
  for (const { title, needs, keys } of KEY_PATTERNS) {
    const isHere = [...document.querySelectorAll(needs)].some((part) => part.checkVisibility());
    if (isHere) groups?.append(keyGroup(title, keys));
  }
  const box = dialog.querySelector('input');
  if (box) {
    box.checked = setting('keys') === 'on';
    box.addEventListener('change', () => {
      choose('keys', box.checked ? 'on' : 'off');
    });
  }
  dialog.addEventListener('click', (event) => {
    // What is outside the dialog's box is its backdrop.
    if (event.target === dialog && !isInside(dialog, event)) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function keyGroup(
  title: string,
  keys: readonly (readonly [keys: readonly string[], does: string])[],
): Element {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = title;
  const list = document.createElement('dl');
  for (const [names, does] of keys) {
    const line = document.createElement('div');
    const term = document.createElement('dt');
    term.append(...names.flatMap((name) => [' ', keyOf(name)]).slice(1));
    const meaning = document.createElement('dd');
    meaning.textContent = does;
    line.append(term, meaning);
    list.append(line);
  }
  section.append(heading, list);
  return section;
}

function keyOf(name: string): Element {
  const key = document.createElement('kbd');
  key.textContent = name;
  const spoken = { '←': 'Left arrow', '→': 'Right arrow', '↑': 'Up arrow', '↓': 'Down arrow', Esc: 'Escape' }[
    name
  ];
  if (spoken === undefined) return key;
  // Arrows are read out in many ways, or in none.
  key.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = spoken;
  const both = document.createElement('span');
  both.append(key, words);
  return both;
}

function isInside(dialog: HTMLElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

import { toolPanel } from '../tools/tool-panel.ts';
import type { SpokenConcept } from './spoken-concepts.ts';

const TEMPLATE = `
  <p class="focus-words">What does not speak of it steps back.</p>
  <label class="focus-field"><span>Find a concept of this article</span>
    <input type="search" autocomplete="off" spellcheck="false" autofocus></label>
  <p class="focus-count" role="status"></p>
  <ul role="list" class="focus-list"></ul>`;

/** The panel in which a concept is chosen: a list that typing narrows and that the arrows go through. */
export function conceptChoice(
  button: HTMLButtonElement,
  concepts: readonly SpokenConcept[],
  choose: (concept: SpokenConcept) => void,
): HTMLElement {
  const panel = toolPanel(button, 'Focus on a concept');
  panel.classList.add('focus-choice');
  panel.insertAdjacentHTML('beforeend', TEMPLATE);
  const field = panel.querySelector('input');
  const count = part(panel, '[role="status"]');
  const items = concepts.map((concept) => item(concept, choose));
  part(panel, 'ul').append(...items);
  const shown = () =>
    items.filter(({ hidden }) => !hidden).flatMap((one) => one.querySelector('button') ?? []);
  const narrow = () => {
    const wanted = field?.value.trim().toLowerCase() ?? '';
    for (const one of items) one.hidden = !(one.dataset['name'] ?? '').includes(wanted);
    const number = shown().length;
    const all = number === items.length ? '' : ` of ${items.length}`;
    count.textContent = number > 0 ? `${number}${all} concepts` : 'No concept of this article has that name.';
  };
  field?.addEventListener('input', narrow);
  panel.addEventListener('keydown', (event) => {
    const to = target(event, field, shown());
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
  narrow();
  return panel;
}

/** Where a key leads; Enter in the field takes what stands first. */
function target(
  { key }: KeyboardEvent,
  field: HTMLElement | null,
  shown: readonly HTMLElement[],
): HTMLElement | undefined {
  const at = shown.findIndex((button) => button === document.activeElement);
  if (at < 0 && document.activeElement !== field) return undefined;
  if (key === 'ArrowDown') return shown[at + 1];
  if (key === 'ArrowUp') return shown[at - 1] ?? field ?? undefined;
  if (key === 'Enter' && at < 0) {
    shown[0]?.click();
    return undefined;
  }
  if (at < 0) return undefined;
  return { Home: shown[0], End: shown.at(-1) }[key];
}

function item(concept: SpokenConcept, choose: (concept: SpokenConcept) => void): HTMLElement {
  const { id, name, blocks } = concept;
  const entry = document.createElement('li');
  entry.dataset['name'] = `${name.toLowerCase()} ${id.replaceAll('-', ' ')}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['about'] = id;
  const places = document.createElement('span');
  places.textContent = `${blocks.length} ${blocks.length === 1 ? 'place' : 'places'}`;
  button.append(`${name} `, places);
  button.addEventListener('click', () => {
    choose(concept);
  });
  entry.append(button);
  return entry;
}

function part(panel: HTMLElement, selector: string): HTMLElement {
  const found = panel.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The panel has no ${selector}`);
  return found;
}

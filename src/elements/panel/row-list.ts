import type { PanelRow } from './panel-rows.ts';

/** What a list tells its panel. */
export interface RowListEvents {
  /** A row was chosen, or none any more. */
  choose(row: PanelRow | undefined): void;
  /** Go on by so many of the chosen row's places. */
  step(by: number): void;
}

/**
 * The rows of one tab. One of them has the focus, the arrow keys go up and down; Enter chooses it, and then the arrow
 * keys to the sides go through its places.
 */
export class RowList {
  readonly element = document.createElement('ul');
  readonly #rows = new Map<HTMLElement, PanelRow>();
  readonly #events: RowListEvents;
  #chosen: HTMLElement | undefined;

  constructor(rows: readonly PanelRow[], label: string, events: RowListEvents) {
    this.#events = events;
    const { element } = this;
    element.setAttribute('role', 'list');
    element.setAttribute('aria-label', label);
    for (const row of rows) {
      const item = itemOf(row);
      this.#rows.set(item, row);
      element.append(item);
    }
    this.#rest(element.querySelector('button'));
    element.addEventListener('click', this.#onClick);
    element.addEventListener('keydown', this.#onKey);
  }

  /** How many rows there are, and how many of them the filter shows. */
  get counts(): { readonly shown: number; readonly all: number } {
    return { shown: this.#shown.length, all: this.#rows.size };
  }

  /** Shows the rows that hold some words. */
  filter(words: string): void {
    const wanted = words.trim().toLowerCase();
    for (const [item, { name, note }] of this.#rows) {
      item.hidden = !`${name} ${note}`.toLowerCase().includes(wanted);
    }
    const shown = this.#shown;
    if (!shown.some((item) => buttonOf(item)?.tabIndex === 0)) this.#rest(buttonOf(shown[0]));
  }

  /** In the order of the text, or by name. */
  sort(byName: boolean): void {
    const items = [...this.#rows.keys()];
    const sorted = byName
      ? items.toSorted((a, b) => this.#nameOf(a).localeCompare(this.#nameOf(b), 'en-GB'))
      : items;
    this.element.append(...sorted);
  }

  /** Marks the rows that a sentence uses, and shows the first of them; returns how many there are. */
  mark(isUsed: (place: Element) => boolean): number {
    let count = 0;
    for (const [item, row] of this.#rows) {
      const used = row.places.some(isUsed);
      item.toggleAttribute('data-used', used);
      if (!used) continue;
      buttonOf(item)?.setAttribute('aria-description', 'In the chosen sentence');
      count += 1;
      if (count === 1) this.#reveal(item);
    }
    for (const item of this.element.querySelectorAll('li:not([data-used]) > [aria-description]')) {
      item.removeAttribute('aria-description');
    }
    return count;
  }

  /** Takes the choice away. */
  release(): void {
    this.#chosen?.removeAttribute('data-chosen');
    buttonOf(this.#chosen)?.setAttribute('aria-pressed', 'false');
    this.#chosen = undefined;
  }

  get #shown(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('li:not([hidden])')];
  }

  #nameOf(item: HTMLElement): string {
    return this.#rows.get(item)?.name ?? '';
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const item = button?.closest('li');
    if (button && item) this.#choose(item);
  };

  #choose(item: HTMLElement): void {
    const row = this.#chosen === item ? undefined : this.#rows.get(item);
    this.release();
    this.#rest(buttonOf(item));
    if (row) {
      this.#chosen = item;
      item.dataset['chosen'] = '';
      buttonOf(item)?.setAttribute('aria-pressed', 'true');
    }
    this.#events.choose(row);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const item = target instanceof Element ? target.closest('li') : null;
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = this.#shown;
    const at = shown.indexOf(item);
    const to = { ArrowDown: shown[at + 1], ArrowUp: shown[at - 1], Home: shown[0], End: shown.at(-1) }[key];
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (to) {
      this.#rest(buttonOf(to));
      buttonOf(to)?.focus();
    } else if (by && item === this.#chosen) this.#events.step(by);
    else return;
    event.preventDefault();
  };

  /** Where Tab comes to the list. */
  #rest(button: HTMLElement | null | undefined): void {
    for (const other of this.element.querySelectorAll<HTMLElement>('.panel-row')) other.tabIndex = -1;
    if (button) button.tabIndex = 0;
  }

  /** Scrolls the list, and only the list. */
  #reveal(item: HTMLElement): void {
    const box = this.element.getBoundingClientRect();
    const { top, bottom } = item.getBoundingClientRect();
    if (top < box.top) this.element.scrollTop += top - box.top;
    else if (bottom > box.bottom) this.element.scrollTop += Math.min(bottom - box.bottom, top - box.top);
  }
}

function itemOf(row: PanelRow): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'panel-row';
  button.setAttribute('aria-pressed', 'false');
  const mark = part('panel-mark', row.mark);
  const times = row.places.length;
  const count = part('panel-count', times === 1 ? '' : `${times}`);
  count.append(part('visually-hidden', times === 1 ? ' once' : ' times'));
  const words = part('panel-words', part('panel-name', row.name));
  if (row.note !== '') words.append(' ', part('panel-note', row.note));
  button.append(mark, words, count);
  item.append(button);
  return item;
}

function part(name: string, content: string | Node): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.append(content);
  return span;
}

function buttonOf(item: Element | undefined): HTMLElement | null | undefined {
  return item?.querySelector<HTMLElement>('.panel-row');
}

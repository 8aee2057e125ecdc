import type { Cards } from '../cards/card-content.ts';
import { readingLine } from '../reading-line.ts';
import { blocksIn } from '../passage-blocks.ts';
import { ChosenSentence } from './chosen-sentence.ts';
import { FoundPlaces } from './found-places.ts';
import { PANEL_KINDS, type PanelKind } from './panel-kinds.ts';
import { panelRows, type PanelRow } from './panel-rows.ts';
import { PanelTabs } from './panel-tabs.ts';
import { PlaceSteps } from './place-steps.ts';
import { RowList } from './row-list.ts';

const LABELS: Readonly<Record<PanelKind, string>> = {
  references: 'References',
  concepts: 'Concepts',
  figures: 'Figures',
  claims: 'Claims',
};
/** One of each, for what is said of a sentence. */
const ONE: Readonly<Record<PanelKind, string>> = {
  references: 'reference',
  concepts: 'concept',
  figures: 'figure',
  claims: 'claim',
};

const TEMPLATE = `
  <p class="panel-title">In this article</p>
  <button type="button" class="tool-close" aria-label="Close">×</button>
  <div class="panel-body" role="tabpanel" id="panel-body">
    <div class="panel-filter">
      <input type="search" autocomplete="off" spellcheck="false">
      <button type="button" aria-pressed="false">A to Z</button>
    </div>
  </div>
  <p class="panel-said" role="status"></p>`;

/**
 * The panel in the place of the margin: what an article refers to, in four lists. Choosing a row lights every place
 * where the text uses it; choosing a sentence of the text marks the rows that it uses.
 */
export class BesidePanel {
  readonly element = document.createElement('aside');
  readonly #article: HTMLElement;
  readonly #rows: ReadonlyMap<PanelKind, readonly PanelRow[]>;
  readonly #lists = new Map<PanelKind, RowList>();
  readonly #places: FoundPlaces;
  readonly #sentence: ChosenSentence;
  readonly #tabs: PanelTabs;
  readonly #close: () => void;
  readonly #steps = new PlaceSteps({
    step: (by) => {
      this.#step(by);
    },
    goBack: () => {
      this.#places.goBack();
      this.#tellPlace();
      this.#say('Back where you were');
    },
  });
  #kind: PanelKind = 'references';
  #chosen: PanelRow | undefined;
  #listeners = new AbortController();

  constructor(article: HTMLElement, cards: Cards, close: () => void) {
    this.#article = article;
    this.#close = close;
    this.#places = new FoundPlaces(article);
    this.#sentence = new ChosenSentence(article, () => {
      this.#markSentence(true);
    });
    this.#rows = new Map(PANEL_KINDS.map((kind) => [kind, panelRows(kind, article, cards)]));
    const { element } = this;
    element.className = 'side-panel';
    element.setAttribute('aria-label', 'In this article');
    element.innerHTML = TEMPLATE;
    const tabs = PANEL_KINDS.map((id) => ({ id, label: LABELS[id], count: this.#rowsOf(id).length }));
    this.#tabs = new PanelTabs(tabs, this.#part('.panel-body'), (id) => {
      this.#show(PANEL_KINDS.find((kind) => kind === id) ?? 'references');
    });
    this.#part('.panel-body').before(this.#tabs.element);
    element.append(this.#steps.element);
    this.#part('.tool-close').addEventListener('click', close);
    this.#field.addEventListener('input', this.#onFilter);
    this.#order.addEventListener('click', this.#onOrder);
    element.addEventListener('keydown', this.#onKey);
    this.#tabs.select();
  }

  /** Has it put into the page; the line that is being read keeps its place. */
  open(insert: () => void): void {
    this.#keepingLine(insert);
    this.#listeners = new AbortController();
    this.#sentence.watch(this.#listeners.signal);
    document.addEventListener('keydown', this.#onKeyOutside, { signal: this.#listeners.signal });
    this.focus();
  }

  /** Has it taken out of the page, and every light with it. */
  close(remove: () => void): void {
    this.#listeners.abort();
    this.#release();
    this.#keepingLine(remove);
  }

  /** Puts the focus on the tab that shows. */
  focus(): void {
    this.#tabs.selected?.focus({ preventScroll: true });
  }

  #rowsOf(kind: PanelKind): readonly PanelRow[] {
    return this.#rows.get(kind) ?? [];
  }

  get #list(): RowList {
    const kind = this.#kind;
    const list =
      this.#lists.get(kind) ??
      new RowList(this.#rowsOf(kind), LABELS[kind], {
        choose: (row) => {
          this.#choose(row);
        },
        step: (by) => {
          this.#step(by);
        },
      });
    this.#lists.set(kind, list);
    return list;
  }

  get #field(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get #order(): HTMLElement {
    return this.#part('.panel-filter button');
  }

  #show(kind: PanelKind): void {
    this.#release();
    this.#kind = kind;
    const body = this.#part('.panel-body');
    body.setAttribute('aria-labelledby', `panel-tab-${kind}`);
    body.querySelector('ul')?.remove();
    body.append(this.#list.element);
    const label = `Filter ${LABELS[kind].toLowerCase()}`;
    this.#field.setAttribute('aria-label', label);
    this.#field.placeholder = label;
    this.#field.value = '';
    this.#list.filter('');
    this.#order.hidden = kind === 'figures';
    this.#setOrder(false);
    this.#markSentence(false);
  }

  #choose(row: PanelRow | undefined): void {
    this.#chosen = row;
    this.#places.clear();
    this.#say('');
    if (row) {
      this.#places.show(row.places);
      this.#tellPlace();
    } else this.#steps.release();
  }

  #release(): void {
    this.#lists.get(this.#kind)?.release();
    this.#choose(undefined);
  }

  #step(by: number): void {
    this.#places.step(by);
    this.#tellPlace();
  }

  #tellPlace(): void {
    const { at, count, section, isAway } = this.#places;
    if (this.#chosen) this.#steps.tell(this.#chosen, at, count, isAway);
    this.#say(`${at + 1} of ${count}${section === '' ? '' : `, in “${section}”`}`);
  }

  #markSentence(aloud: boolean): void {
    const { sentence } = this.#sentence;
    const count = this.#list.mark((place) => sentence?.has(place) === true);
    if (!aloud) return;
    const what = count === 1 ? ONE[this.#kind] : LABELS[this.#kind].toLowerCase();
    const where = sentence?.block.localName === 'figure' ? 'figure' : 'sentence';
    this.#say(sentence ? `${count === 0 ? 'No' : count} ${what} in this ${where}` : '');
  }

  #setOrder(byName: boolean): void {
    this.#order.setAttribute('aria-pressed', String(byName));
    this.#list.sort(byName);
  }

  #say(words: string): void {
    this.#part('.panel-said').textContent = words;
  }

  readonly #onFilter = (): void => {
    this.#list.filter(this.#field.value);
    const { shown, all } = this.#list.counts;
    this.#say(shown === all ? '' : `${shown} of ${all} shown`);
  };

  readonly #onOrder = (): void => {
    const byName = this.#order.getAttribute('aria-pressed') !== 'true';
    this.#setOrder(byName);
    this.#say(byName ? 'By name' : 'In the order of the text');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (event.target === this.#field && this.#field.value !== '') {
      this.#field.value = '';
      this.#onFilter();
    } else this.#close();
  };

  /** From the text Escape closes it as well, unless something nearer takes it. */
  readonly #onKeyOutside = (event: KeyboardEvent): void => {
    const { activeElement } = document;
    const isInText = activeElement === document.body || this.#article.contains(activeElement);
    if (event.key !== 'Escape' || event.defaultPrevented || !isInText) return;
    if (document.querySelector('.card, :popover-open, dialog[open]')) return;
    this.#close();
  };

  /** Figures take less room while the panel is open: what is being read must not move for that. */
  #keepingLine(act: () => void): void {
    const line = readingLine();
    const text = blocksIn(this.#article).filter(({ localName }) => localName !== 'figure');
    const block = text.find((one) => one.getBoundingClientRect().bottom > line && one.checkVisibility());
    const before = block?.getBoundingClientRect().top ?? 0;
    act();
    const moved = (block?.getBoundingClientRect().top ?? 0) - before;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  }

  #part(selector: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The panel has no ${selector}`);
    return part;
  }
}

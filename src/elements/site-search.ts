import { find } from '../search/browser/find.ts';
import { loadPagefind, type Pagefind } from '../search/browser/pagefind.ts';
import { resultList } from '../search/browser/result-list.ts';
import { searchStatus } from '../search/browser/search-status.ts';
import { onShortcut } from './shortcuts.ts';

const PAUSE = 150;

/**
 * `<site-search data-base="/">` around a search form, a status line and an empty place for results: finds as
 * one types, in a panel below the field. `/` anywhere on the page goes to the field, the arrow keys go through
 * the results, Escape goes back to the field and then to where the reader was. Without scripts the form leads
 * to the search page. Nothing of the search is loaded before the field is used.
 */
export class SiteSearch extends HTMLElement {
  /** How many pages are shown at first. */
  protected readonly step: number = 6;
  protected limit = 0;
  #pagefind: Promise<Pagefind> | undefined;
  #timer: number | undefined;
  #latest = 0;
  /** Where the reader was before `/`. */
  #origin: HTMLElement | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    onShortcut(
      'search',
      () => {
        const { activeElement } = document;
        this.#origin = activeElement instanceof HTMLElement ? activeElement : undefined;
        this.field.focus();
        this.field.select();
      },
      signal,
    );
    this.addEventListener('keydown', this.#onKey, { signal });
    this.addEventListener('focusout', this.#onFocusOut, { signal });
    this.field.addEventListener('focus', () => void this.#load(), { signal });
    this.field.addEventListener('input', this.#onInput, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.forget();
  }

  protected get form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement);
  }

  protected get field(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }

  protected get panel(): HTMLElement {
    return this.#part('[data-part="panel"]', HTMLElement);
  }

  /** Searches for what stands in the field and shows what is found. */
  protected async search(): Promise<void> {
    const turn = ++this.#latest;
    const query = this.field.value.trim();
    if (query === '') {
      this.forget();
      return;
    }
    try {
      const findings = await find(await this.#load(), query, this.limit || this.step);
      if (turn !== this.#latest) return;
      const more = findings.total > findings.pages.length ? [this.more(query, findings.total)] : [];
      this.#show(searchStatus(query, findings), resultList(findings.pages), ...more);
    } catch {
      if (turn === this.#latest) this.#show('Search could not be loaded.');
    }
  }

  /** Takes away what was found, and what is still being looked for. */
  protected forget(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
    this.#show('');
  }

  /** What leads to the pages beyond those shown. */
  protected more(query: string, total: number): HTMLElement {
    const link = document.createElement('a');
    link.className = 'search-all';
    link.href = `${this.form.action}?${new URLSearchParams({ q: query }).toString()}`;
    link.textContent = `All ${total} pages`;
    return link;
  }

  /** Ends the search from the field. */
  protected leave(): void {
    this.field.value = '';
    this.forget();
    this.field.blur();
    this.#origin?.focus();
    this.#origin = undefined;
  }

  /** Whether results go away when the focus does. */
  protected closes(): boolean {
    return true;
  }

  #part<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`<${this.localName}> has no ${selector}`);
    return part;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset['base'] ?? '/');
    // A failure is told when a search is made, and the next one tries again.
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  #show(status: string, ...results: Node[]): void {
    this.#part('[role="status"]', HTMLElement).textContent = status;
    this.#part('[data-part="results"]', HTMLElement).replaceChildren(...results);
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    this.limit = this.step;
    this.#timer = window.setTimeout(() => void this.search(), PAUSE);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const stops = [this.field, ...this.panel.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.findIndex((stop) => stop === event.target);
    const to = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: this.field }[event.key];
    if (at < 0 || !to) return;
    event.preventDefault();
    if (event.key === 'Escape' && at === 0) this.leave();
    else to.focus();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget instanceof Node && this.contains(relatedTarget);
    // A click on the panel's own text takes the focus away without leaving the search.
    const clicksInside = relatedTarget === null && this.panel.matches(':hover');
    if (this.closes() && !stays && !clicksInside) this.forget();
  };
}

customElements.define('site-search', SiteSearch);

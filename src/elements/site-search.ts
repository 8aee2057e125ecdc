import { find } from '../search/browser/find.ts';
import { loadPagefind, type Pagefind } from '../search/browser/pagefind.ts';
import { resultList } from '../search/browser/result-list.ts';
import { searchStatus } from '../search/browser/search-status.ts';

const PAUSE = 150;
const SHOWN = 6;
const SHOWN_ON_PAGE = 12;

/**
 * `<site-search data-base="/" data-place="header">` around a search form, a status line and an empty place for
 * results: searches as one types. In the header the results hang below the field and Escape takes one back to
 * where one was; on the search page (`data-place="page"`) they stand in the page and the query in its address.
 * Without scripts the form leads to the search page. `/` anywhere goes to the field.
 */
export class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer: number | undefined;
  #latest = 0;
  #limit = SHOWN;
  /** Where the reader was before `/`. */
  #origin: HTMLElement | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    document.addEventListener(
      'keydown',
      (event) => {
        this.#onAnyKey(event);
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    this.addEventListener(
      'focusout',
      (event) => {
        this.#onFocusOut(event);
      },
      { signal },
    );
    this.#field.addEventListener('focus', () => void this.#load(), { signal });
    this.#field.addEventListener(
      'input',
      () => {
        this.#schedule();
      },
      { signal },
    );
    if (this.#isPage) this.#startPage(signal);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  get #isPage(): boolean {
    return this.dataset['place'] === 'page';
  }

  get #form(): HTMLFormElement {
    return this.#part('form');
  }

  get #field(): HTMLInputElement {
    return this.#part('input');
  }

  get #panel(): HTMLElement {
    return this.#part('[data-part="panel"]');
  }

  get #links(): HTMLElement[] {
    return [...this.#panel.querySelectorAll<HTMLElement>('a, button')];
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<site-search> has no ${selector}`);
    return part;
  }

  #startPage(signal: AbortSignal): void {
    this.#limit = SHOWN_ON_PAGE;
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#search();
      },
      { signal },
    );
    this.#field.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#field.value !== '') void this.#search();
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset['base'] ?? '/');
    // A failure is told when a search is made, and the next one tries again.
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#limit = this.#isPage ? SHOWN_ON_PAGE : SHOWN;
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const turn = ++this.#latest;
    const query = this.#field.value.trim();
    if (this.#isPage)
      history.replaceState(null, '', query === '' ? '.' : `?${new URLSearchParams({ q: query })}`);
    if (query === '') {
      this.#close();
      return;
    }
    try {
      const findings = await find(await this.#load(), query, this.#limit);
      if (turn !== this.#latest) return;
      const more = findings.total > findings.pages.length ? [this.#more(query, findings.total)] : [];
      this.#show(searchStatus(query, findings), resultList(findings.pages), ...more);
    } catch {
      if (turn === this.#latest) this.#show('Search could not be loaded.');
    }
  }

  #show(status: string, ...results: Node[]): void {
    this.#panel.hidden = false;
    this.#part('[role="status"]').textContent = status;
    this.#part('[data-part="results"]').replaceChildren(...results);
  }

  #close(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
    this.#show('');
    this.#panel.hidden = true;
  }

  /** From the header to the search page; on that page, further results in place. */
  #more(query: string, total: number): HTMLElement {
    if (this.#isPage) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Show more';
      button.addEventListener('click', () => void this.#showMore());
      return button;
    }
    const link = document.createElement('a');
    link.className = 'search-all';
    link.href = `${this.#form.action}?${new URLSearchParams({ q: query })}`;
    link.textContent = `All ${total} pages`;
    return link;
  }

  async #showMore(): Promise<void> {
    const seen = this.#panel.querySelectorAll('.search-pages > li').length;
    this.#limit += SHOWN_ON_PAGE;
    await this.#search();
    this.#panel.querySelector<HTMLElement>(`.search-pages > li:nth-child(${seen + 1}) a`)?.focus();
  }

  #onAnyKey(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target?.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    // On a narrow screen the header has a link in place of the field.
    if (!this.#field.checkVisibility()) {
      location.href = this.#form.action;
      return;
    }
    this.#origin = target;
    this.#field.focus();
    this.#field.select();
  }

  #onKey(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.#links];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') this.#escape(event);
    else if (event.key === 'ArrowDown' && at >= 0) this.#move(event, stops[at + 1]);
    else if (event.key === 'ArrowUp' && at > 0) this.#move(event, stops[at - 1]);
  }

  #move(event: KeyboardEvent, to: HTMLElement | undefined): void {
    event.preventDefault();
    to?.focus();
  }

  /** First from the results to the field, then out of the search. */
  #escape(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.target !== this.#field) {
      this.#field.focus();
      return;
    }
    this.#field.value = '';
    if (this.#isPage) void this.#search();
    this.#close();
    if (this.#isPage) return;
    this.#field.blur();
    this.#origin?.focus();
    this.#origin = undefined;
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (this.#isPage || (relatedTarget instanceof Node && this.contains(relatedTarget))) return;
    // A click on the panel's own text takes the focus away without leaving the search.
    if (relatedTarget === null && this.matches(':hover')) return;
    this.#close();
  }
}

customElements.define('site-search', SiteSearch);

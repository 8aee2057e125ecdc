import { SiteSearch } from './site-search.ts';

/**
 * `<search-page data-base="/">`: the search as a page of its own. What it finds stays in the page, and the
 * query in the page's address (`?q=`), so that a search can be linked and gone back to.
 */
export class SearchPage extends SiteSearch {
  protected override readonly step = 12;

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search();
    });
    this.field.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.search();
  }

  protected override async search(): Promise<void> {
    const query = this.field.value.trim();
    const address = query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, '', address);
    await super.search();
  }

  protected override more(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Show more';
    button.addEventListener('click', () => void this.#showMore());
    return button;
  }

  protected override leave(): void {
    this.field.value = '';
    void this.search();
  }

  protected override closes(): boolean {
    return false;
  }

  async #showMore(): Promise<void> {
    const seen = this.panel.querySelectorAll('.search-pages > li').length;
    this.limit = seen + this.step;
    await this.search();
    this.panel.querySelector<HTMLElement>(`.search-pages > li:nth-child(${seen + 1}) a`)?.focus();
  }
}

customElements.define('search-page', SearchPage);

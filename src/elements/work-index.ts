import { keepInAddress } from './keep-in-address.ts';

const ORDERS: Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>> = {
  newest: (a, b) => Number(b.dataset['year']) - Number(a.dataset['year']),
  oldest: (a, b) => Number(a.dataset['year']) - Number(b.dataset['year']),
  journal: (a, b) => (a.dataset['journal'] ?? '').localeCompare(b.dataset['journal'] ?? ''),
  cited: (a, b) => Number(b.dataset['cited']) - Number(a.dataset['cited']),
};

/**
 * `<work-index>` sorts a list of works and narrows it to a topic and a kind. The list comes sorted by author,
 * and equal works keep that order. What is chosen stands in the address (`?sort=newest&kind=review`).
 */
class WorkIndex extends HTMLElement {
  #works: readonly HTMLElement[] = [];

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (!tools) return;
    this.#works = [...this.querySelectorAll<HTMLElement>('[data-year]')];
    const order = tools.querySelector<HTMLSelectElement>('select[name=sort]');
    const { searchParams } = new URL(location.href);
    for (const select of tools.querySelectorAll('select')) {
      const wanted = searchParams.get(select.name);
      if (wanted !== null && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    tools.addEventListener('input', ({ target }) => {
      const choice = this.#choice(tools);
      this.#apply(choice);
      if (target === order) this.#tellOrder(order?.selectedOptions[0]?.textContent.trim() ?? '');
      keepInAddress({ ...choice, sort: choice.sort === 'author' ? '' : choice.sort });
    });
    this.#apply(this.#choice(tools));
  }

  #choice(tools: HTMLElement): { sort: string; topic: string; kind: string } {
    const valueOf = (name: string) =>
      tools.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
    return { sort: valueOf('sort'), topic: valueOf('topic'), kind: valueOf('kind') };
  }

  #apply({ sort, topic, kind }: { sort: string; topic: string; kind: string }): void {
    const order = ORDERS[sort];
    const sorted = order ? this.#works.toSorted(order) : this.#works;
    this.#works[0]?.parentElement?.append(...sorted);
    let shown = 0;
    for (const work of this.#works) {
      const { topics = '', kind: itsKind } = work.dataset;
      work.hidden = !(
        (topic === '' || topics.split(' ').includes(topic)) &&
        (kind === '' || itsKind === kind)
      );
      if (!work.hidden) shown += 1;
    }
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = shown > 0;
    const output = this.querySelector('output');
    const words = `${String(shown)} shown`;
    // Said only when it is news.
    if (output && output.value !== words) output.value = words;
  }

  /** Seen at once, but only by those who see. */
  #tellOrder(words: string): void {
    const order = document.createElement('span');
    order.className = 'visually-hidden';
    order.textContent = `, by ${words}`;
    this.querySelector('output')?.append(order);
  }
}

customElements.define('work-index', WorkIndex);

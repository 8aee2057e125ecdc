import { keepInAddress } from './keep-in-address.ts';

/**
 * `<concept-filter>` narrows a list of concepts to a type and to names that hold what is typed. What is chosen
 * stands in the address (`?type=molecule&name=kinase`), so that it can be linked and comes back with Back.
 */
class ConceptFilter extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    const type = this.querySelector<HTMLSelectElement>('select[name=type]');
    const name = this.querySelector<HTMLInputElement>('input[name=name]');
    if (!tools || !type || !name) return;
    const { searchParams } = new URL(location.href);
    type.value = searchParams.get('type') ?? '';
    // An unknown type in the address: show all rather than nothing.
    if (type.selectedIndex < 0) type.value = '';
    name.value = searchParams.get('name') ?? '';
    tools.addEventListener('input', () => {
      this.#apply(type.value, name.value, true);
    });
    this.#apply(type.value, name.value, false);
  }

  #apply(type: string, name: string, announce: boolean): void {
    const wanted = name.trim().toLowerCase();
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('[data-letter]')) {
      let shownHere = 0;
      for (const item of section.querySelectorAll<HTMLElement>('[data-type]')) {
        const { type: itemType, names = '' } = item.dataset;
        item.hidden = !((type === '' || itemType === type) && names.includes(wanted));
        if (!item.hidden) shownHere += 1;
      }
      section.hidden = shownHere === 0;
      shown += shownHere;
    }
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = shown > 0;
    const output = this.querySelector('output');
    // Said only when it is news.
    const words = `${String(shown)} shown`;
    if (output && output.value !== words) output.value = words;
    if (announce) keepInAddress({ type, name: wanted });
  }
}

customElements.define('concept-filter', ConceptFilter);

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import '../../../src/elements/concept-filter.ts';

beforeEach(() => {
  history.replaceState(null, '', '/concepts/');
});

test('narrows the list to a type, and keeps the choice in the address', () => {
  const filter = open();
  choose(filter, 'select', 'method');
  expect(shown(filter)).toEqual(['Assay']);
  expect(sectionsShown(filter)).toEqual(['A']);
  expect(filter.querySelector('output')?.value).toBe('1 shown');
  expect(location.search).toBe('?type=method');
});

test('finds a name by what it holds, other names too', () => {
  const filter = open();
  choose(filter, 'input', 'yEAst ');
  expect(shown(filter)).toEqual(['Bakery fungus']);
});

test('says so when nothing fits', () => {
  const filter = open();
  choose(filter, 'input', 'zzz');
  expect(shown(filter)).toEqual([]);
  expect(filter.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
});

test('begins with what the address says, and shows all for a type that is none', () => {
  history.replaceState(null, '', '/concepts/?type=method');
  expect(shown(open())).toEqual(['Assay']);
  history.replaceState(null, '', '/concepts/?type=nonsense');
  expect(shown(open())).toEqual(['Assay', 'Bakery fungus']);
});

test('says how many there are only when that changes', () => {
  const filter = open();
  choose(filter, 'input', 'a');
  const words = filter.querySelector('output')?.firstChild;
  choose(filter, 'input', 'as');
  choose(filter, 'input', 'ass');
  const after = filter.querySelector('output')?.firstChild;
  choose(filter, 'input', 'assa');
  expect(words).toBeDefined();
  expect(filter.querySelector('output')?.firstChild).toBe(after);
});

function open(): HTMLElement {
  // As on a page, where scripts run when all is there: connected with its children.
  const page = document.createElement('div');
  page.innerHTML = `
    <concept-filter>
      <div data-tools>
        <select name="type"><option value="">all</option><option value="method">m</option><option value="cell">c</option></select>
        <input name="name"><output></output>
      </div>
      <section data-letter="A"><ul><li data-type="method" data-names="assay">Assay</li></ul></section>
      <section data-letter="B"><ul><li data-type="cell" data-names="bakery fungus | yeast">Bakery fungus</li></ul></section>
      <p data-empty hidden>None.</p>
    </concept-filter>`;
  document.body.replaceChildren(page);
  const filter = page.querySelector<HTMLElement>('concept-filter');
  if (!filter) throw new Error('no element');
  return filter;
}

function choose(filter: HTMLElement, control: 'select' | 'input', value: string): void {
  const field = filter.querySelector<HTMLInputElement | HTMLSelectElement>(control);
  if (!field) throw new Error('no control');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function shown(filter: HTMLElement): string[] {
  return [...filter.querySelectorAll<HTMLElement>('[data-type]')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
}

function sectionsShown(filter: HTMLElement): (string | undefined)[] {
  return [...filter.querySelectorAll<HTMLElement>('[data-letter]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['letter']);
}

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import '../../../src/elements/work-index.ts';

beforeEach(() => {
  history.replaceState(null, '', '/references/');
});

test('sorts by year, by journal and by how often a work is cited, and back by author', () => {
  const index = open();
  expect(works(index)).toEqual(['Abel', 'Baker', 'Cook']);
  choose(index, 'sort', 'newest');
  expect(works(index)).toEqual(['Cook', 'Abel', 'Baker']);
  choose(index, 'sort', 'oldest');
  expect(works(index)).toEqual(['Baker', 'Abel', 'Cook']);
  choose(index, 'sort', 'journal');
  expect(works(index)).toEqual(['Baker', 'Cook', 'Abel']);
  choose(index, 'sort', 'cited');
  expect(works(index)).toEqual(['Abel', 'Cook', 'Baker']);
  choose(index, 'sort', 'author');
  expect(works(index)).toEqual(['Abel', 'Baker', 'Cook']);
});

test('narrows to a topic and a kind, says how many, and keeps the choice in the address', () => {
  const index = open();
  choose(index, 'topic', 'rye');
  choose(index, 'kind', 'review');
  expect(works(index)).toEqual(['Cook']);
  expect(index.querySelector('output')?.value).toBe('1 shown');
  expect(location.search).toBe('?topic=rye&kind=review');
});

test('says so when nothing fits', () => {
  const index = open();
  choose(index, 'topic', 'oats');
  expect(index.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
});

test('begins with what the address says', () => {
  history.replaceState(null, '', '/references/?sort=newest&kind=nonsense');
  expect(works(open())).toEqual(['Cook', 'Abel', 'Baker']);
});

function open(): HTMLElement {
  // As on a page, where scripts run when all is there: connected with its children.
  const page = document.createElement('div');
  page.innerHTML = `
    <work-index>
      <div data-tools>
        <select name="sort">${options('author', 'newest', 'oldest', 'journal', 'cited')}</select>
        <select name="topic">${options('', 'rye', 'oats')}</select>
        <select name="kind">${options('', 'primary', 'review')}</select>
        <output></output>
      </div>
      <ul>
        <li data-year="2010" data-journal="C" data-cited="9" data-topics="rye" data-kind="primary">Abel</li>
        <li data-year="2001" data-journal="A" data-cited="0" data-topics="wheat" data-kind="review">Baker</li>
        <li data-year="2020" data-journal="B" data-cited="3" data-topics="wheat rye" data-kind="review">Cook</li>
      </ul>
      <p data-empty hidden>None.</p>
    </work-index>`;
  document.body.replaceChildren(page);
  const index = page.querySelector<HTMLElement>('work-index');
  if (!index) throw new Error('no element');
  return index;
}

function options(...values: string[]): string {
  return values.map((value) => `<option value="${value}">${value}</option>`).join('');
}

function choose(index: HTMLElement, name: string, value: string): void {
  const select = index.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!select) throw new Error('no control');
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}

function works(index: HTMLElement): string[] {
  return [...index.querySelectorAll<HTMLElement>('li')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
}

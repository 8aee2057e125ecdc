// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { RowList } from '../../../../src/elements/panel/row-list.ts';

const place = (id: string) => Object.assign(document.createElement('a'), { id });
const row = (name: string, ...places: Element[]) => ({ name, note: '', mark: '', address: '/', places });
const ROWS = [row('Yeast', place('a'), place('b')), row('Salt', place('c')), row('Dough', place('d'))];
const choose = vi.fn();
const step = vi.fn();
let list: RowList;

beforeEach(() => {
  vi.clearAllMocks();
  list = new RowList(ROWS, 'Concepts', { choose, step });
  document.body.replaceChildren(list.element);
});

test('one row has the stop of Tab, and the arrows carry it on', () => {
  expect(stops()).toEqual(['Yeast']);
  press('ArrowDown');
  press('End');
  expect(stops()).toEqual(['Dough']);
  expect(document.activeElement).toBe(buttons()[2]);
});

test('a row is chosen and let go by the same button, and another one takes its place', () => {
  buttons()[0]?.click();
  expect(choose).toHaveBeenLastCalledWith(ROWS[0]);
  buttons()[1]?.click();
  expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false']);
  buttons()[1]?.click();
  expect(choose).toHaveBeenLastCalledWith(undefined);
});

test('the arrows to the sides step through the places of the chosen row only', () => {
  press('ArrowRight');
  expect(step).not.toHaveBeenCalled();
  buttons()[0]?.click();
  press('ArrowRight');
  press('ArrowLeft');
  expect(step.mock.calls).toEqual([[1], [-1]]);
});

test('a filter hides rows and keeps a stop of Tab among the rest', () => {
  list.filter(' sAl');
  expect(list.counts).toEqual({ shown: 1, all: 3 });
  expect(stops()).toEqual(['Salt']);
});

test('sorts by name and back', () => {
  list.sort(true);
  expect(names()).toEqual(['Dough', 'Salt', 'Yeast']);
  list.sort(false);
  expect(names()).toEqual(['Yeast', 'Salt', 'Dough']);
});

test('marks the rows that a sentence uses, also for those who cannot see the mark', () => {
  expect(list.mark(({ id }) => id === 'b' || id === 'd')).toBe(2);
  expect(described()).toEqual(['Yeast', 'Dough']);
  expect(list.mark(() => false)).toBe(0);
  expect(described()).toEqual([]);
});

function buttons(): readonly HTMLElement[] {
  return [...list.element.querySelectorAll<HTMLElement>('.panel-row')];
}

function nameOf(element: Element): string {
  return element.querySelector('.panel-name')?.textContent ?? '';
}

function names(): readonly string[] {
  return buttons().map(nameOf);
}

function stops(): readonly string[] {
  return buttons()
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(nameOf);
}

function described(): readonly string[] {
  return buttons()
    .filter((button) => button.hasAttribute('aria-description'))
    .map(nameOf);
}

/** On the row with the stop of Tab. */
function press(key: string): void {
  const target = buttons().find(({ tabIndex }) => tabIndex === 0);
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

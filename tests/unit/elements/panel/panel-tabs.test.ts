// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PanelTabs } from '../../../../src/elements/panel/panel-tabs.ts';

test('the arrows go round the tabs, Home and End to the ends, and what has the focus shows', () => {
  const panel = Object.assign(document.createElement('div'), { id: 'body' });
  const show = vi.fn();
  const tabs = new PanelTabs(
    ['a', 'b', 'c'].map((id, index) => ({ id, label: id.toUpperCase(), count: index })),
    panel,
    show,
  );
  document.body.replaceChildren(tabs.element, panel);
  tabs.select();
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home']) {
    const target = tabs.selected;
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(tabs.selected);
  }
  expect(show.mock.calls.flat()).toEqual(['a', 'c', 'a', 'b', 'c', 'a']);
  const all = [...tabs.element.children];
  expect(all.map((tab) => tab.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
  expect(all.map((tab) => tab.textContent)).toEqual(['A 0', 'B 1', 'C 2']);
  expect(all.every((tab) => tab.getAttribute('aria-controls') === 'body')).toBe(true);
});

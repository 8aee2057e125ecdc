// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { onShortcut, SHORTCUTS, workingShortcuts } from '../../../src/elements/shortcuts.ts';
import { choose } from '../../../src/elements/stored-settings.ts';

beforeEach(() => {
  document.body.replaceChildren();
  choose('keys', 'on');
});

test('each shortcut has a key of its own', () => {
  const keys = Object.values(SHORTCUTS).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key acts until its signal says no more, and is listed as working for so long', () => {
  const act = vi.fn();
  const listeners = new AbortController();
  onShortcut('contents', act, listeners.signal);
  press('c');
  expect(act).toHaveBeenCalledOnce();
  expect(workingShortcuts()).toEqual([SHORTCUTS.contents]);
  listeners.abort();
  press('c');
  expect(act).toHaveBeenCalledOnce();
  expect(workingShortcuts()).toEqual([]);
});

test('a key is a key like any other in a field, with Ctrl, behind a dialog and when switched off', () => {
  const act = vi.fn();
  const { signal } = new AbortController();
  onShortcut('panel', act, signal);
  const field = document.createElement('input');
  document.body.append(field);
  press('p', field);
  press('p', document.body, { ctrlKey: true });
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.setAttribute('open', '');
  press('p');
  dialog.remove();
  choose('keys', 'off');
  press('p');
  expect(act).not.toHaveBeenCalled();
  choose('keys', 'on');
  press('p');
  expect(act).toHaveBeenCalledOnce();
});

function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

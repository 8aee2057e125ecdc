// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import {
  choose,
  keep,
  onChosenElsewhere,
  recall,
  reset,
  SETTING_CHANGE,
  setting,
} from '../../../src/elements/stored-settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  reset();
  localStorage.clear();
});

test('a choice stands on the root element and on the device, and what is usual on neither', () => {
  expect(choose('theme', 'dark')).toBe(true);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('settings')).toBe('{"theme":"dark"}');
  choose('theme', 'system');
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  expect(localStorage.getItem('settings')).toBeNull();
});

test('a change is told once, with its name', () => {
  const told: unknown[] = [];
  const listen = (event: Event) => told.push((event as CustomEvent).detail);
  document.addEventListener(SETTING_CHANGE, listen);
  choose('size', 'large');
  choose('size', 'large');
  document.removeEventListener(SETTING_CHANGE, listen);
  expect(told).toEqual(['size']);
});

test('a reset forgets all of it', () => {
  choose('size', 'largest');
  choose('previews', 'off');
  expect(reset()).toBe(true);
  expect([setting('size'), setting('previews')]).toEqual(['medium', 'on']);
  expect(localStorage.getItem('settings')).toBeNull();
});

test('without storage a choice holds for the page, and it is known that it is not kept', () => {
  vi.stubGlobal('localStorage', {
    removeItem: () => undefined,
    setItem: () => {
      throw new Error('full');
    },
  });
  expect(keep()).toBe(true);
  expect(choose('measure', 'wide')).toBe(false);
  expect(setting('measure')).toBe('wide');
});

test('what another tab chose is taken over, and what it wrote wrongly is not', () => {
  const { signal } = new AbortController();
  onChosenElsewhere(recall, signal);
  choose('typeface', 'sans');
  localStorage.setItem('settings', '{"size":"large","measure":"endless","unknown":"x"}');
  window.dispatchEvent(new StorageEvent('storage', { key: 'place:/x/' }));
  expect(setting('size')).toBe('medium');
  window.dispatchEvent(new StorageEvent('storage', { key: 'settings' }));
  expect([setting('size'), setting('measure'), setting('typeface')]).toEqual(['large', 'medium', 'serif']);
  localStorage.setItem('settings', '{');
  recall();
  expect(setting('size')).toBe('large');
});

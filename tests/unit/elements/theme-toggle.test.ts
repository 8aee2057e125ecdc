// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import '../../../src/elements/theme-toggle.ts';

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('goes round the themes and keeps the choice on the device', () => {
  const button = toggle();
  expect(button.getAttribute('aria-label')).toBe('Theme: as the system');
  button.click();
  expect(button.getAttribute('aria-label')).toBe('Theme: light');
  expect(document.documentElement.dataset['theme']).toBe('light');
  button.click();
  expect(localStorage.getItem('settings')).toBe('{"theme":"dark"}');
  button.click();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  expect(localStorage.getItem('settings')).toBeNull();
});

test('shows the theme that the page already has', () => {
  document.documentElement.dataset['theme'] = 'dark';
  expect(toggle().getAttribute('aria-label')).toBe('Theme: dark');
});

function toggle(): HTMLButtonElement {
  document.body.innerHTML = '<theme-toggle></theme-toggle>';
  const button = document.querySelector('button');
  if (!button) throw new Error('no button');
  return button;
}

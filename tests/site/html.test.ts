import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST, pagesIn } from '../built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How mark-up is written is the compiler's affair; what it says is ours.
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Safari drops the list from a list without bullets unless it is told again.
    'no-redundant-role': 'off',
    // A box that scrolls is a region, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A title is as long as the paper's.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const places = new Map<string, string[]>();
  for (const { address, html } of pagesIn(DIST)) {
    const { results } = await validator.validateString(html);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`;
      places.set(fault, [...(places.get(fault) ?? []), `${address}:${line}:${column}`]);
    }
  }
  // A fault of a component stands on every page: it is told once.
  const faults = [...places].map(([fault, at]) => `${fault} (${at.length} times, first at ${at[0] ?? ''})`);
  expect(faults).toEqual([]);
});

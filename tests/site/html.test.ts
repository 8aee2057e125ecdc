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
    // A title is as long as the paper's.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { address, html } of pagesIn(DIST)) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

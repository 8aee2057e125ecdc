import { expect, test } from 'vitest';
import { passageCitation } from '../../../src/elements/passage-citation.ts';

const SOURCE = {
  authors: 'A. Author and B. Other',
  title: 'On “soil”',
  series: 'The Series',
  date: '24 November 2026',
};

test('names the words, authors, article, date and address', () => {
  expect(passageCitation('It grows.', SOURCE, 'https://example.org/#a-1')).toBe(
    '“It grows.” A. Author and B. Other, “On ‘soil’”, The Series, 24 November 2026. https://example.org/#a-1',
  );
});

test('gives a title its full stop outside, and words in quotation marks single ones', () => {
  expect(passageCitation('The soil', SOURCE, 'https://example.org/#b')).toMatch(/^“The soil”\. A\. Author/);
  expect(passageCitation('It is "soil" (“humus”)?', SOURCE, '')).toMatch(/^“It is ‘soil’ \(‘humus’\)\?” A\./);
});

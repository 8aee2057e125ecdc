import { expect, test } from 'vitest';
import { markedText } from '../../../src/search/browser/marked-text.ts';

test('takes an excerpt apart into text and marked words', () => {
  expect(markedText('the <mark>niche</mark> holds <mark>cells</mark>', '')).toEqual([
    { text: 'the ', marked: false },
    { text: 'niche', marked: true },
    { text: ' holds ', marked: false },
    { text: 'cells', marked: true },
  ]);
});

test('gives angle brackets of the text back as text', () => {
  expect(markedText('p &lt; 0.05 &amp; &lt;b&gt;', '')).toEqual([
    { text: 'p < 0.05 &amp; <b>', marked: false },
  ]);
});

test('leaves out the heading at the beginning of a section, marked or not, whole or cut', () => {
  const rest = [
    { text: 'A cell ', marked: false },
    { text: 'stands', marked: true },
  ];
  expect(markedText('Anchorage. A cell <mark>stands</mark>', 'Anchorage')).toEqual(rest);
  expect(markedText('<mark>Anchorage.</mark> A cell <mark>stands</mark>', 'Anchorage')).toEqual(rest);
  expect(markedText('<mark>niche.</mark> A cell <mark>stands</mark>', 'Metastatic niche')).toEqual(rest);
});

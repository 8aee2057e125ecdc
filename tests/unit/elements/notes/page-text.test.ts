// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/elements/notes/annotation.ts';
import { findExact } from '../../../../src/elements/notes/find-quote.ts';
import { PageText } from '../../../../src/elements/notes/page-text.ts';
import { quoteAt } from '../../../../src/elements/notes/quote-at.ts';
import { sampleNote } from './sample-notes.ts';

const CITATION = '<sup class="citation"><a href="#ref-a">12</a></sup>';
const SIGN = '<a class="claim-mark" href="/relations/x/">+</a>';
const BEFORE = `<h2 id="mixing">Mixing</h2>
  <div><span class="margin-note">12 Miller 2001.</span></div>
  <p id="mixing-1">Dough is mixed\n from   <em>flour</em> and water${CITATION}. <span class="claim" id="c-x">It rests, and the
  yeast works in it${CITATION}</span>${SIGN}.<button class="passage-mark"></button></p>
  <ul><li id="mixing-2">A warm room</li><li id="mixing-3">A cold room</li></ul>`;

test('is one line of the text’s own words', () => {
  expect(pageText(BEFORE).text).toBe(
    'Mixing Dough is mixed from flour and water. It rests, and the yeast works in it. A warm room A cold room',
  );
});

test('stays the same when a citation, a sign or a note in the margin comes', () => {
  const plain = BEFORE.replaceAll(CITATION, '').replaceAll(SIGN, '').replace('Miller', 'Baker');
  const inline = BEFORE.replace('It rests', '<span class="margin-note">13 Baker</span>It rests');
  expect(pageText(plain).text).toBe(pageText(BEFORE).text);
  expect(pageText(inline).text).toBe(pageText(BEFORE).text);
});

test('a selection across blocks becomes a quote, and a range of the same words again', () => {
  const text = pageText(BEFORE);
  const range = document.createRange();
  range.setStart(textNode('flour'), 0);
  range.setEnd(textNode('A warm room'), 6);
  const place = text.placeOf(range);
  if (!place) throw new Error('nothing is selected');
  const words = text.text.slice(place.start, place.end);
  expect(words).toBe('flour and water. It rests, and the yeast works in it. A warm');
  expect(text.blockAt(place)).toBe('mixing-1');
  const again = text.rangeOf(place);
  expect([again.startContainer, again.startOffset]).toEqual([textNode('flour'), 0]);
  expect([again.endContainer, again.endOffset]).toEqual([textNode('A warm room'), 6]);
});

test('a selection that ends at the beginning of the next block does not reach into it', () => {
  const text = pageText(BEFORE);
  const range = document.createRange();
  range.setStart(textNode('A warm room'), 2);
  range.setEnd(document.querySelector('#mixing-3') ?? document.body, 0);
  const place = text.placeOf(range);
  expect(place && text.text.slice(place.start, place.end)).toBe('warm room');
});

test('a selection of a number or of a margin note alone is none', () => {
  const text = pageText(BEFORE);
  for (const selector of ['.citation', '.margin-note']) {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector) ?? document.body);
    expect(text.placeOf(range)).toBeUndefined();
  }
});

test('every place is found on the page and back', () => {
  const text = pageText(BEFORE);
  for (let start = 0; start < text.text.length - 12; start += 1) {
    if (text.text[start] === ' ' || text.text[start + 11] === ' ') continue;
    const place = { start, end: start + 12 };
    expect(text.placeOf(text.rangeOf(place))).toEqual(place);
  }
});

test('what is drawn has the citations between the words, and nothing from the margin', () => {
  const text = pageText(
    `<p id="a">One${CITATION} two <span class="margin-note">12 Baker</span>three.</p><p id="b">Four.</p>`,
  );
  const drawn = text.drawnRanges({ start: 0, end: text.text.length }).map(String).join('');
  expect(drawn).toBe('One12 two three.Four.');
});

test('after a rebuild that put in a paragraph and a citation, the words are found where they stand now', () => {
  const before = pageText(BEFORE);
  const start = before.text.indexOf('the yeast works');
  const { quote } = partsOf(sampleNote({ quote: quoteAt(before.text, start, start + 21) }));
  const after = pageText(
    BEFORE.replace(
      '<p id="mixing-1">',
      '<p id="mixing-1">A paragraph before it.</p><p id="mixing-2">',
    ).replace('yeast works', `yeast${CITATION} works`),
  );
  const place = findExact(after.text, quote, after.startOf('mixing-1'));
  expect(place && after.text.slice(place.start, place.end)).toBe('the yeast works in it');
  expect(place && after.blockAt(place)).toBe('mixing-2');
});

function pageText(html: string): PageText {
  const article = document.createElement('article');
  article.innerHTML = html;
  document.body.replaceChildren(article);
  return new PageText(article);
}

function textNode(words: string): Node {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.includes(words)) return node;
  }
  throw new Error(`no text with ${words}`);
}

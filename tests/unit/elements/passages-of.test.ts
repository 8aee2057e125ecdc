// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blocksIn, headingOf } from '../../../src/elements/passage-blocks.ts';
import { passagesOf } from '../../../src/elements/passages-of.ts';

const CITATION = '<sup class="citation"><a href="#ref-a">12</a></sup>';
const MARK = '<a class="claim-mark" href="/relations/x/">+</a>';

test('a paragraph has a passage a sentence, without its citations', () => {
  const [first, second, ...more] = passages(
    `<p id="a-1">Seeds of A. thaliana et al. grow${CITATION}. They do so in <a href="/x/">good soil</a>.${CITATION} </p>`,
  );
  expect(more).toEqual([]);
  expect(first).toMatchObject({ id: 'a-1', kind: 'Sentence', text: 'Seeds of A. thaliana et al. grow.' });
  expect(second).toMatchObject({ id: 'a-1', kind: 'Sentence', text: 'They do so in good soil.' });
  expect(second?.range.toString()).toBe('They do so in good soil.');
});

test('notes in the margin and in place are no part of what is said', () => {
  const [first, ...more] = passages(
    `<p id="a-1">It grows${CITATION}<span class="margin-note">12 Who. When.</span><span class="note-in-place">a So.</span> well.</p>`,
  );
  expect(more).toEqual([]);
  expect(first?.text).toBe('It grows well.');
});

test('the title of a folded box speaks for the box', () => {
  const box =
    '<section class="box" id="box-1"><details><summary class="box-title" id="box-1-title">A box</summary>';
  expect(passages(`${box}<p>It is folded.</p></details></section>`)).toMatchObject([
    { id: 'box-1', kind: 'Box', text: 'A box' },
  ]);
});

test('a sentence that holds a claim has the claim’s address, and one for each of two', () => {
  const found = passages(
    `<p id="a-1">One. <span class="claim" id="c-x">It grows${CITATION}</span>${MARK}, and
    <span class="claim" id="c-y">it does not</span>${MARK}. Three.</p>`,
  );
  expect(found.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'Sentence a-1',
    'Claim c-x',
    'Claim c-y',
    'Sentence a-1',
  ]);
  expect(found[1]?.text).toBe('It grows, and it does not.');
});

test('headings, boxes, figures and tables are one passage each', () => {
  expect(
    passages('<section class="box" id="box-1"><p class="box-title" id="box-1-title">A box</p></section>'),
  ).toMatchObject([{ id: 'box-1', kind: 'Box', text: 'A box' }]);
  expect(passages('<h2 id="a">A title</h2>')).toMatchObject([{ id: 'a', kind: 'Section', text: 'A title' }]);
  expect(
    passages(
      `<figure id="f"><p id="f-1">drawn</p><figcaption><b>Figure 1.</b> What it shows${CITATION}.</figcaption></figure>`,
    ),
  ).toMatchObject([{ id: 'f', kind: 'Figure', text: 'Figure 1. What it shows.' }]);
  expect(
    passages('<table id="t"><thead><tr><th>Organ</th><th>Share</th></tr></thead></table>'),
  ).toMatchObject([{ id: 't', kind: 'Table', text: 'Organ, Share' }]);
});

test('an item of paragraphs leaves the address to them, and what stands in a figure to the figure', () => {
  const text = page(`
    <h2 id="a">A</h2><p id="a-1">One.</p><ul><li id="a-2"><p id="a-3">Two.</p></li><li id="a-4">Three.</li></ul>
    <figure id="f"><ul><li id="f-1">x</li></ul></figure><h3 id="b">B</h3><p>No address.</p><p id="b-1">Four.</p>`);
  expect(blocksIn(text).map(({ id }) => id)).toEqual(['a', 'a-1', 'a-3', 'a-4', 'f', 'b', 'b-1']);
  expect(blocksIn(text).map((block) => headingOf(block, text)?.id)).toEqual([
    'a',
    'a',
    'a',
    'a',
    'a',
    'b',
    'b',
  ]);
});

function page(html: string): HTMLElement {
  const text = document.createElement('article');
  text.innerHTML = html;
  document.body.replaceChildren(text);
  return text;
}

function passages(html: string) {
  return blocksIn(page(html)).flatMap((block) => passagesOf(block));
}

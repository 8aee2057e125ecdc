// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { sentenceAt, sentenceOf } from '../../../../src/elements/panel/sentence-at.ts';

beforeEach(() => {
  document.body.innerHTML = `<article>
    <p id="s-1"><span id="claim" class="claim">It grows</span> here<sup id="first" class="citation"><a href="#ref-a">1</a></sup>. <a
      id="concept" href="/x/">Soil</a> helps.<sup id="second" class="citation"><a href="#ref-b">2</a></sup> <em>Last.</em></p>
    <p id="s-2">Another.</p>
    <figure id="f"><svg><a id="node"></a></svg><figcaption>What it shows.</figcaption></figure>
  </article>`;
});

test('a sentence has what stands in it, and the citation after its full stop', () => {
  const first = sentenceOf(at('claim'));
  expect(['claim', 'first', 'concept', 'second'].map((id) => first?.has(at(id)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const second = sentenceOf(at('concept'));
  expect(['claim', 'first', 'concept', 'second'].map((id) => second?.has(at(id)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a point of the text is in its sentence, and in no other block’s', () => {
  const last = sentenceAt(document.querySelector('em')?.firstChild as Node, 2);
  expect(last?.index).toBe(2);
  expect(sentenceAt(at('s-2').firstChild as Node, 1)?.has(at('claim'))).toBe(false);
  expect(sentenceAt(document.body, 0)).toBeUndefined();
});

test('a figure is one, its drawing and its words', () => {
  const figure = sentenceOf(document.querySelector('figcaption') as Element);
  expect(figure?.has(at('node'))).toBe(true);
});

function at(id: string): Element {
  return document.getElementById(id) as Element;
}

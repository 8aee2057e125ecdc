// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { linksTo, spokenConcepts } from '../../../../src/elements/focus/spoken-concepts.ts';

beforeEach(() => {
  document.body.innerHTML = `<article>
    <h2 id="rising"><a class="concept" data-concept="yeast">Yeast</a></h2>
    <details class="terms"><dl><dt><a href="/concepts/yeast/">Baker’s yeast</a></dt><dd>A fungus.</dd></dl></details>
    <p id="rising-1"><a class="concept" href="/concepts/yeast/" data-concept="yeast">The fungus</a> and
      <a class="concept" href="/concepts/salt/" data-concept="salt">table salt</a>.</p>
    <p id="rising-2">It is <span class="claim" id="c-salt" data-relation="salt--slows--yeast">slowed</span>.</p>
    <ul><li id="rising-3">No word of it.</li>
      <li id="rising-4"><a class="concept" href="/concepts/yeast/" data-concept="yeast">it</a></li></ul>
    <figure id="loaf"><svg><a data-concept="dough"></a></svg><figcaption>A loaf.</figcaption></figure>
  </article>`;
});

const text = () => document.querySelector('article') ?? document.body;

test('a concept has the blocks that link to it or claim something of it, the most spoken of first', () => {
  const found = spokenConcepts(text()).map(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  expect(found).toEqual([
    ['yeast', 'rising-1', 'rising-2', 'rising-4'],
    ['salt', 'rising-1', 'rising-2'],
    ['dough', 'loaf'],
  ]);
});

test('its name is that of the terms, else the words of its first link, else its id', () => {
  const names = spokenConcepts(text()).map(({ name, href }) => [name, href]);
  expect(names).toEqual([
    ['Baker’s yeast', '/concepts/yeast/'],
    ['Table salt', '/concepts/salt/'],
    ['Dough', ''],
  ]);
});

test('the links of a block to a concept', () => {
  const block = document.getElementById('rising-1') ?? document.body;
  expect(linksTo('salt', block).map(({ textContent }) => textContent)).toEqual(['table salt']);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { claimTriggerAt, triggerAt, triggersIn } from '../../../../src/elements/cards/trigger.ts';

test('citations, notes, concepts, relations and places have cards; ways onward have none', () => {
  page();
  expect(triggersIn(document).map(({ textContent }) => textContent)).toEqual([
    'cited',
    'noted',
    'concept',
    '+',
    'section',
    'elsewhere',
    'in a card',
  ]);
});

test('what stands inside a link belongs to it', () => {
  page();
  expect(triggerAt(document.querySelector('b'))?.textContent).toBe('concept');
});

test('the words of a claim stand for its sign, but for links among them', () => {
  page();
  expect(claimTriggerAt(document.querySelector('.claim'))?.textContent).toBe('+');
  expect(claimTriggerAt(document.querySelector('.claim a'))).toBeUndefined();
  expect(claimTriggerAt(document.querySelector('p'))).toBeUndefined();
});

function page(): void {
  document.body.innerHTML = `
    <a data-concept="x" href="/concepts/x/">outside</a>
    <main>
      <nav><a href="#s">contents</a></nav>
      <div class="prose"><p>
        <sup class="citation"><a href="#ref-a">cited</a></sup> <sup class="note-mark"><a href="#fn">noted</a></sup>
        <span class="claim"><a data-concept="x" href="/concepts/x/"><b>concept</b></a> claimed</span><a
          class="claim-mark" href="/relations/r/">+</a>
        <a href="#s">section</a> <a href="/articles/y/#t">elsewhere</a> <a href="https://example.org/">out</a>
        <a href="#fnref" role="doc-backlink">back</a>
      </p></div>
      <section class="references"><a data-work="a" href="/references/a/">listed</a></section>
    </main>
    <div data-card="0"><a data-work="a" href="/references/a/">in a card</a></div>
    <div data-card="1"><a data-work="b" href="/references/b/">in a card of a card</a></div>`;
}

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { copiedPassage } from '../../../../src/elements/cards/copied-passage.ts';

beforeEach(() => {
  document.body.innerHTML = `<p id="outside">Outside.</p><main id="main">
    <h2 id="rising">Rising <button>§</button></h2>
    <p id="rising-1">First <b id="inner">paragraph</b><span class="margin-note">In the margin.</span>.</p><p>Second.</p>
    <figure id="loaf"><svg></svg><details>List</details><figcaption><b>Figure 2.</b> A loaf.</figcaption></figure>
    <p id="rising-2">Salt <span class="claim" id="c-salt">slows</span> it.</p>
    <section class="box" id="box-1"><details><summary class="box-title" id="box-1-title">Flour</summary><p>Of rye.</p></details></section>
    <section role="doc-endnotes"><ol><li id="fn-1"><p>Aside. <a data-footnote-backref href="#r">↩</a></p></li></ol></section>
  </main>`;
});

test('of a section: its title and first paragraph, without marks, margin notes and ids', () => {
  const passage = copiedPassage('rising');
  expect(text(passage)).toBe('Rising First paragraph.');
  expect(passage?.querySelector('a')?.getAttribute('href')).toBe('#rising');
  expect(passage?.querySelector('[id]')).toBeNull();
});

test('of a figure: picture and caption under its number, without its list', () => {
  const passage = copiedPassage('loaf');
  expect(passage?.querySelector('.card-title')?.textContent).toBe('Figure 2');
  expect(passage?.querySelector('svg')).not.toBeNull();
  expect(passage?.querySelector('details')).toBeNull();
});

test('of a folded box: all of it', () => {
  expect(copiedPassage('box-1')?.querySelector('details')?.open).toBe(true);
  expect(text(copiedPassage('box-1-title'))).toBe('In this text FlourOf rye.');
});

test('of a claim: the paragraph around it; of a note: its words', () => {
  expect(text(copiedPassage('c-salt'))).toBe('In this text Salt slows it.');
  expect(text(copiedPassage('fn-1'))).toBe('Note Aside.');
});

test('of nothing: none', () => {
  for (const anchor of ['', 'missing', 'outside', 'main']) expect(copiedPassage(anchor)).toBeUndefined();
});

function text(element: HTMLElement | undefined): string | undefined {
  return element && [...element.children].map((child) => child.textContent.trim()).join(' ');
}

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { toggleFootnote } from '../../../../src/elements/notes/footnote-in-place.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <p id="p-1">Words<sup class="note-mark"><a id="fnref-x" href="#fn-x" role="doc-noteref" aria-expanded="false">a</a></sup> more.</p>
    <ol><li id="fn-x"><p>The <b id="inner">first</b> <sup class="citation"><a href="#ref-y">2</a></sup>.</p>
      <p>The second. <a data-footnote-backref href="#fnref-x">↩</a></p><button class="passage-mark">§</button></li></ol>`;
});

const mark = () => document.querySelector<HTMLAnchorElement>('#fnref-x') ?? document.createElement('a');
const note = () => document.querySelector<HTMLElement>('.note-in-place');

test('opens the note after its mark: its words and links, without ids, marks and ways back', () => {
  toggleFootnote(mark());
  expect(note()?.previousElementSibling?.className).toBe('note-mark');
  expect(note()?.getAttribute('aria-label')).toBe('Note a');
  expect([...(note()?.children ?? [])].map(({ textContent }) => textContent.trim())).toEqual([
    'a The first 2.',
    'The second.',
  ]);
  expect(note()?.querySelectorAll('[id], button, [data-footnote-backref]').length).toBe(0);
  expect(note()?.querySelector('a')?.getAttribute('href')).toBe('#ref-y');
  expect(mark().getAttribute('aria-expanded')).toBe('true');
  expect(mark().getAttribute('aria-controls')).toBe(note()?.id);
});

test('closes it by the mark and by Escape, with the focus on the mark', () => {
  toggleFootnote(mark());
  toggleFootnote(mark());
  expect(note()).toBeNull();
  toggleFootnote(mark());
  note()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  expect(note()).toBeNull();
  expect(document.activeElement).toBe(mark());
  expect(mark().getAttribute('aria-expanded')).toBe('false');
  expect(mark().hasAttribute('aria-controls')).toBe(false);
});

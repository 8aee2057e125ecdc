import { expect, test } from 'vitest';
import { element, fragment } from '../../../src/model/markup.ts';

test('escapes texts and attributes', () => {
  const { markup } = element('a', { href: '/?a=1&b="2"' }, '<b> & "c"');
  expect(markup).toBe('<a href="/?a=1&#38;b=&#34;2&#34;">&#60;b&#62; &#38; &#34;c&#34;</a>');
});

test('leaves out what is undefined, and keeps a zero and an empty text', () => {
  expect(element('g', { x: 0, id: undefined, class: '' }, undefined, '').markup).toBe(
    '<g x="0" class=""></g>',
  );
});

test('puts elements inside each other without escaping them again', () => {
  expect(element('g', {}, element('title', {}, 'A & B'), 'text').markup).toBe(
    '<g><title>A &#38; B</title>text</g>',
  );
});

test('closes shapes that hold nothing', () => {
  expect(element('path', { d: 'M0 0' }).markup).toBe('<path d="M0 0"/>');
});

test('puts things beside each other', () => {
  expect(fragment('a<', undefined, element('b', {}, 'c')).markup).toBe('a&#60;<b>c</b>');
});

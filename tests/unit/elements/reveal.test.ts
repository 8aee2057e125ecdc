// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { reveal } from '../../../src/elements/reveal.ts';

test('unfolds all that an element stands in; a title leaves its own fold as it is', () => {
  document.body.innerHTML =
    '<details id="outer"><summary>A</summary><details id="inner"><summary id="title">B</summary><p id="p">C</p></details></details>';
  const isOpen = (id: string) => document.querySelector<HTMLDetailsElement>(`#${id}`)?.open;
  const find = (id: string) => document.getElementById(id) ?? document.body;
  reveal(find('title'));
  expect([isOpen('outer'), isOpen('inner')]).toEqual([true, false]);
  reveal(find('p'));
  expect([isOpen('outer'), isOpen('inner')]).toEqual([true, true]);
});

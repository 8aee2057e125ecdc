import { describe, expect, it } from 'vitest';
import { element, fragment } from '../../../src/model/markup.ts';

describe('element', () => {
  it('escapes attributes and texts', () => {
    expect(element('p', { title: '"<&>"' }, '<script>').markup).toBe(
      '<p title="&#34;&#60;&#38;&#62;&#34;">&#60;script&#62;</p>',
    );
  });
  it('leaves out what is undefined and keeps 0', () => {
    expect(element('rect', { x: 0, class: undefined }).markup).toBe('<rect x="0"/>');
    expect(element('p', {}, undefined, 'a').markup).toBe('<p>a</p>');
  });
  it('nests, and closes what is empty in HTML', () => {
    expect(element('p', {}, element('b', {}), fragment('x', element('i', {}, 'y'))).markup).toBe(
      '<p><b></b>x<i>y</i></p>',
    );
  });
});

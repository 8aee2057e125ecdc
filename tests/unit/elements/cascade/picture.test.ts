// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { showWalk } from '../../../../src/elements/cascade/picture.ts';

test('the step where the walk is, the steps passed and the arrows gone are marked, and nothing else', () => {
  document.body.innerHTML = `<svg>
    <a data-concept="a"></a><a data-concept="b"></a><a data-concept="c"></a>
    <g data-edge="a--b"></g><g data-edge="b--c"></g><g data-edge="a--c"></g>
  </svg>`;
  showWalk(document.body, ['a', 'b', 'c']);
  const marked = (name: string) =>
    [...document.querySelectorAll<SVGElement>(`[${name}]`)].map(
      ({ dataset }) => dataset['concept'] ?? dataset['edge'],
    );
  expect(marked('data-here')).toEqual(['c']);
  expect(marked('aria-current')).toEqual(['c']);
  expect(marked('data-passed')).toEqual(['a', 'b', 'a--b', 'b--c']);
  expect(marked('data-last')).toEqual(['b--c']);
  showWalk(document.body, ['a']);
  expect(marked('data-here')).toEqual(['a']);
  expect(marked('data-passed')).toEqual([]);
});

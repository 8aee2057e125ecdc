import { describe, expect, test } from 'vitest';
import { DIST, pagesIn } from '../built-site.ts';
import { tagsOf } from './tags.ts';

const diagrams = pagesIn(DIST).flatMap(({ address, html }) =>
  [...html.matchAll(/<div class="diagram".*?<\/details>/gs)].map(([diagram]) => {
    const [picture = '', list = ''] = diagram.split('<details class="diagram-list"');
    return { address, picture, list };
  }),
);

describe('every diagram', () => {
  test('is there', () => {
    expect(diagrams.length).toBeGreaterThan(0);
  });

  test('shows the same concepts and the same relations as its list', () => {
    const differing = diagrams.filter(
      ({ picture, list }) => linksIn(picture).join() !== linksIn(list).join(),
    );
    expect(
      differing.map(({ address, picture, list }) => ({
        address,
        picture: linksIn(picture),
        list: linksIn(list),
      })),
    ).toEqual([]);
  });

  test('has a title and a description', () => {
    const silent = diagrams.filter(
      ({ picture }) => !/<title[ >]/.test(picture) || !/<desc[ >]/.test(picture),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });
});

/** Where a diagram leads, each address once, sorted. */
function linksIn(part: string): readonly string[] {
  return [
    ...new Set(
      tagsOf(part).flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : [])),
    ),
  ].sort();
}

import { describe, expect, test } from 'vitest';
import { BASE, DIST, isForwarder, pagesIn, type BuiltPage } from '../built-site.ts';
import { tagsOf } from './tags.ts';

const pages = pagesIn(DIST).filter((page) => !isForwarder(page));

describe('every page', () => {
  test('has a title of its own', () => {
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('says its language and describes itself', () => {
    const silent = pages.filter(
      ({ html }) =>
        !/<html lang="[a-z]{2}/.test(html) || !/<meta name="description" content="[^"]/.test(html),
    );
    expect(addressesOf(silent)).toEqual([]);
  });

  test('has one heading of the first level and skips none', () => {
    const faulty = pages.filter(({ html }) => {
      const levels = tagsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
      const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return levels[0] !== 1 || levels.lastIndexOf(1) !== 0 || skips;
    });
    expect(addressesOf(faulty)).toEqual([]);
  });

  test('names its own address as the canonical one, unless it is not for search engines', () => {
    const faulty = pages.filter(({ address, html }) => {
      const links = tagsOf(html).filter(
        ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
      );
      if (html.includes('content="noindex"')) return links.length > 0;
      const href = links[0]?.attributes['href'] ?? '';
      return links.length !== 1 || !URL.canParse(href) || new URL(href).pathname !== BASE + address.slice(1);
    });
    expect(addressesOf(faulty)).toEqual([]);
  });

  test('has no id twice', () => {
    const faulty = pages.filter(({ html }) => {
      const ids = tagsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);
      return new Set(ids).size !== ids.length;
    });
    expect(addressesOf(faulty)).toEqual([]);
  });
});

function addressesOf(some: readonly BuiltPage[]): readonly string[] {
  return some.map(({ address }) => address);
}

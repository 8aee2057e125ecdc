import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { DIST, pageOfEachType } from '../built-site.ts';

/** Within these a header or footer belongs to a part of the page, not to the page. */
const PARTS = 'main, article, aside, nav, section';

describe.each(pageOfEachType())('a page of type %s', (_, address) => {
  const { document } = new JSDOM(
    readFileSync(join(DIST, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
  ).window;
  const landmarks = [...document.querySelectorAll('body *')].flatMap((element) => {
    const role = roleOf(element);
    return role === undefined ? [] : [{ role, name: nameOf(element) }];
  });
  const of = (role: string) => landmarks.filter((landmark) => landmark.role === role);

  test('has one banner, one main, one foot and one search', () => {
    for (const role of ['banner', 'main', 'contentinfo', 'search']) expect(of(role), role).toHaveLength(1);
  });

  test('names what there can be several of, and no two alike', () => {
    const nameless = landmarks.filter(
      ({ role, name }) => ['navigation', 'complementary', 'region'].includes(role) && name === '',
    );
    expect(nameless).toEqual([]);
    const names = landmarks.map(({ role, name }) => `${role}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('begins with links that skip to the text and to the search', () => {
    const first = [...document.querySelectorAll('a, button, input')].slice(0, 2);
    expect(first.map((link) => link.getAttribute('href'))).toEqual(['#main', '#search-field']);
    for (const link of document.querySelectorAll('.skip')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  test('says nothing rudely', () => {
    expect(document.querySelectorAll('[role=alert], [aria-live=assertive]')).toHaveLength(0);
  });
});

function roleOf(element: Element): string | undefined {
  const role = element.getAttribute('role');
  const landmarks = [
    'banner',
    'main',
    'contentinfo',
    'search',
    'navigation',
    'complementary',
    'region',
    'form',
  ];
  if (role !== null) return landmarks.includes(role) ? role : undefined;
  const isOfPage = element.parentElement?.closest(PARTS) === null;
  switch (element.localName) {
    case 'header':
      return isOfPage ? 'banner' : undefined;
    case 'footer':
      return isOfPage ? 'contentinfo' : undefined;
    case 'section':
      return nameOf(element) === '' ? undefined : 'region';
    default:
      return { main: 'main', nav: 'navigation', aside: 'complementary', search: 'search' }[element.localName];
  }
}

function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return [element.getAttribute('aria-label') ?? '', ...named].join(' ').replace(/\s+/g, ' ').trim();
}

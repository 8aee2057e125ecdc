import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, filesIn, pagesIn } from '../built-site.ts';
import { tagsOf } from './tags.ts';

const pages = pagesIn(DIST);

/** Names of XML and JSON-LD, never asked for. */
const NAMESPACES =
  /http:\/\/www\.w3\.org\/(?:1999\/(?:xhtml|xlink)|2000\/(?:svg|xmlns\/)|1998\/Math\/MathML|XML\/1998\/namespace|ns\/anno\.jsonld)/g;

describe('the content security policy', () => {
  test('stands on every page before anything that it governs', () => {
    const unguarded = pages.filter(({ html }) => {
      const head = tagsOf(html).filter(({ name }) => ['meta', 'script', 'link', 'style'].includes(name));
      return !head
        .slice(0, 2)
        .some(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    });
    expect(unguarded.map(({ address }) => address)).toEqual([]);
  });

  test('allows nothing inline, nothing evaluated and no other origin', () => {
    for (const policy of new Set(pages.map(({ html }) => policyOf(html)))) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-|https?:|data:|blob:|\*/);
    }
  });
});

test('no page has a script, a style or a handler in its own text', () => {
  const inline = pages.flatMap(({ address, html }) =>
    tagsOf(html)
      .filter(
        ({ name, attributes }) =>
          name === 'style' ||
          (name === 'script' &&
            attributes['src'] === undefined &&
            attributes['type'] !== 'application/ld+json') ||
          Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')),
      )
      .map(({ name }) => `${address}: <${name}>`),
  );
  expect(inline).toEqual([]);
});

test('no page loads anything from another origin', () => {
  const foreign = pages.flatMap(({ address, html }) =>
    tagsOf(html)
      .filter(({ name, attributes }) => name !== 'a' && !isPlainReference(name, attributes['rel']))
      .flatMap(({ attributes }) => [
        attributes['src'],
        attributes['srcset'],
        attributes['href'],
        attributes['action'],
      ])
      .filter((link) => link !== undefined && /^(?:https?:)?\/\//.test(link))
      .map((link) => `${address}: ${link ?? ''}`),
  );
  expect(foreign).toEqual([]);
});

test('no style sheet and no script names another origin', () => {
  const foreign = filesIn(DIST)
    .filter((file) => /\.(?:css|js)$/.test(file) && !file.startsWith('pagefind/'))
    .flatMap((file) => {
      const text = readFileSync(join(DIST, file), 'utf8').replaceAll(NAMESPACES, '');
      return [...text.matchAll(/(?:https?:)?\/\/[\w-]+\.[\w.-]+/g)].map(([found]) => `${file}: ${found}`);
    });
  expect(foreign).toEqual([]);
});

test('no diagram code reaches a reader', () => {
  const scripts = filesIn(DIST).filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /mermaid/i.test(readFileSync(join(DIST, file), 'utf8')))).toEqual([]);
});

function policyOf(html: string): string {
  const meta = tagsOf(html).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  return meta?.attributes['content'] ?? '';
}

/** Named in the head, but not loaded. */
function isPlainReference(name: string, rel: string | undefined): boolean {
  return name === 'link' && ['canonical', 'license', 'related', 'author', 'describedby'].includes(rel ?? '');
}

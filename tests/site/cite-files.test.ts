import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CiteFile } from '../../src/model/cite-file.ts';
import { DIST, filesIn, pagesIn } from '../built-site.ts';

const articles = pagesIn(DIST).filter(({ address }) => /^\/articles\/[^/]+\/$/.test(address));

test('beside every article stand its citations, and the foot leads to them', () => {
  expect(articles.length).toBeGreaterThan(0);
  const files = new Set(filesIn(DIST));
  for (const { address, html } of articles) {
    for (const name of ['cite.json', 'cite.bib', 'cite.ris', 'cite.csl.json']) {
      expect(files.has(join(address, name).slice(1)), address + name).toBe(true);
      if (name !== 'cite.json') expect(html).toContain(`${address.slice(1)}${name}"`);
    }
  }
});

test('what is cited is this site, never the journal’s DOI, by the address that the page calls its own', () => {
  for (const { address, html } of articles) {
    const text = readFileSync(join(DIST, address, 'cite.json'), 'utf8');
    expect(text).not.toMatch(/doi\.org|10\.\d{4}/);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const { parts } = JSON.parse(text) as CiteFile;
    expect(parts[0]?.formats.bibtex).toContain(`url = {${canonical}}`);
    expect(readFileSync(join(DIST, address, 'cite.bib'), 'utf8')).toBe(parts[0]?.formats.bibtex);
  }
});

test('every section and figure that can be cited is there', () => {
  for (const { address, html } of articles) {
    const { parts } = JSON.parse(readFileSync(join(DIST, address, 'cite.json'), 'utf8')) as CiteFile;
    const missing = parts.filter(({ anchor }) => anchor !== '' && !html.includes(` id="${anchor}"`));
    expect(missing.map(({ anchor }) => anchor)).toEqual([]);
    const figures = parts.filter(({ kind }) => kind === 'figure');
    expect(figures.length).toBe(html.match(/<figure id=/g)?.length ?? 0);
  }
});

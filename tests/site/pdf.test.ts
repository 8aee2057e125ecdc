import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { BASE, DIST, pagesIn } from '../built-site.ts';
import { tagsOf } from './tags.ts';

const articles = pagesIn(DIST).filter(({ address }) => /^\/articles\/[^/]+\/$/.test(address));
const pdfs = new Map<string, PDFDocument>();

beforeAll(async () => {
  for (const { address, html } of articles) {
    const [link = ''] = hrefs(html, 'link', 'type', 'application/pdf');
    const file = join(DIST, link.slice(BASE.length));
    if (existsSync(file)) {
      pdfs.set(address, await PDFDocument.load(readFileSync(file), { updateMetadata: false }));
    }
  }
});

test('each article has a PDF, linked in its head and in its text', () => {
  expect([...pdfs.keys()]).toEqual(articles.map(({ address }) => address));
  for (const { html } of articles) {
    expect(hrefs(html, 'a', 'type', 'application/pdf')).toHaveLength(1);
  }
});

test('a PDF is tagged, bookmarked and described', () => {
  for (const [address, pdf] of pdfs) {
    const { catalog } = pdf;
    const page = articles.find((article) => article.address === address);
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe(
      'true',
    );
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('en-GB');
    expect(page?.html).toContain(`>${pdf.getTitle()?.replace('&', '&amp;') ?? '—'}</h1>`);
    expect(pdf.getAuthor()).toBeTruthy();
    const headings = [...(page?.html.matchAll(/<h2[^>]*id="([^"]+)"/g) ?? [])].length;
    expect(bookmarks(pdf).length).toBeGreaterThanOrEqual(headings);
  }
});

test('each figure of a PDF says in words what it shows', () => {
  for (const pdf of pdfs.values()) {
    const figures = tagged(pdf, 'Figure');
    expect(figures.length).toBeGreaterThan(1);
    for (const figure of figures) {
      expect(figure.lookupMaybe(PDFName.of('Alt'), PDFString, PDFHexString)?.decodeText()).toBeTruthy();
    }
  }
});

test("a PDF's links lead to where the site will stand", () => {
  for (const [address, pdf] of pdfs) {
    const html = articles.find((article) => article.address === address)?.html ?? '';
    const [canonical = ''] = hrefs(html, 'link', 'rel', 'canonical');
    const { origin } = new URL(canonical);
    const own = links(pdf).filter((uri) => uri.includes('/concepts/'));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((uri) => !uri.startsWith(`${origin}${BASE}`))).toEqual([]);
  }
});

/** Addresses of the tags of a name with an attribute of a value. */
function hrefs(html: string, name: string, attribute: string, value: string): string[] {
  return tagsOf(html)
    .filter((tag) => tag.name === name && tag.attributes[attribute] === value)
    .map(({ attributes }) => attributes['href'] ?? '');
}

function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function tagged(pdf: PDFDocument, tag: string): PDFDict[] {
  return dictionaries(pdf).filter(
    (object) => object.get(PDFName.of('S')) === PDFName.of(tag) && object.has(PDFName.of('P')),
  );
}

function bookmarks(pdf: PDFDocument): PDFDict[] {
  return dictionaries(pdf).filter(
    (object) =>
      object.has(PDFName.of('Title')) && object.has(PDFName.of('Parent')) && object.has(PDFName.of('Dest')),
  );
}

function links(pdf: PDFDocument): string[] {
  return pdf.getPages().flatMap(({ node }) => {
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    return annotations.flatMap((reference) => {
      const annotation = pdf.context.lookup(reference, PDFDict);
      const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
      const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.decodeText();
      return uri === undefined ? [] : [uri];
    });
  });
}

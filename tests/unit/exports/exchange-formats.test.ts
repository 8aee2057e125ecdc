import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/exports/bibtex.ts';
import type { CslItem } from '../../../src/exports/csl-item.ts';
import { CITE_WRITERS } from '../../../src/exports/cite-article.ts';
import { toRis } from '../../../src/exports/ris.ts';
import { item } from './own-pages.ts';

const persons: CslItem = {
  ...item,
  author: [
    { family: 'Müller', given: 'Zoë' },
    { literal: 'Bread & Butter {Ltd}' },
    { family: 'Dvořák', given: 'A. B.' },
  ],
};

describe('BibTeX', () => {
  test('is read back as it was: accents, ampersands, braces and every other sign of TeX', () => {
    expect(readBack(toBibtex(persons))).toMatchObject({
      title: item.title,
      URL: item.URL,
      issued: { 'date-parts': [[2026, 11]] },
      author: [
        { family: 'Müller', given: 'Zoë' },
        { family: 'Bread & Butter {Ltd}' },
        { family: 'Dvořák', given: 'A. B.' },
      ],
    });
  });

  test('leaves no sign bare that TeX would act on, and no brace without its fellow', () => {
    const text = toBibtex(persons);
    expect(text).toContain('and {Bread \\& Butter \\textbraceleft{}Ltd\\textbraceright{}} and');
    expect(text.replace(/^ {2}url = .*$/m, '')).not.toMatch(/(?<!\\)[&%$#_~^]/);
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
  });

  test('names the Series and the version', () => {
    expect(toBibtex(item)).toBe(
      [
        '@misc{crumb-crust-rye,',
        '  author = {{The bakers}},',
        '  title = {{On rye: 50\\% crumb \\& \\textbraceleft{}crust\\textbraceright{} of pâte\\_levée, \\$1, \\textasciitilde{}\\#2\\textasciicircum{}3 \\textbackslash{} “why”}},',
        '  howpublished = {Crumb \\& Crust: Series on Sourdough},',
        '  year = {2026},',
        '  month = nov,',
        '  note = {Version of 2026-11-24},',
        '  url = {https://bread.example/x/articles/rye/},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('leaves out what is not known', () => {
    const { issued, 'container-title': series, ...bare } = item;
    expect([issued, series]).not.toContain(undefined);
    expect(toBibtex(bare)).not.toMatch(/year|month|note|howpublished|undefined/);
  });
});

describe('RIS', () => {
  test('is read back as it was', () => {
    expect(readBack(toRis(persons))).toMatchObject({
      type: 'webpage',
      title: item.title,
      URL: item.URL,
      language: 'en-GB',
      issued: { 'date-parts': [[2026, 11, 24]] },
      author: [
        { family: 'Müller', given: 'Zoë' },
        { literal: 'Bread & Butter {Ltd}' },
        { family: 'Dvořák', given: 'A. B.' },
      ],
    });
  });

  test('has a field a line, begins with its type and ends with its end', () => {
    const lines = toRis({ ...item, title: 'Two\nlines' }).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines).toContain('TI  - Two lines');
    expect(lines).toContain('T2  - Crumb & Crust: Series on Sourdough');
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
  });
});

test('CSL-JSON is a list of items with all that its schema requires', () => {
  const items = JSON.parse(CITE_WRITERS.csl(persons)) as unknown;
  expect(items).toEqual([persons]);
  expect(items).toMatchObject([{ id: expect.any(String) as string, type: 'webpage' }]);
});

function readBack(text: string): unknown {
  return new Cite(text).data[0];
}

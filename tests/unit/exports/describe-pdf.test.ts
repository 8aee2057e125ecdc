import { PDFDocument, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { describePdf } from '../../../src/exports/pdf/describe-pdf.ts';

const DESCRIPTION = {
  title: 'Reeds & rushes',
  authors: ['A. Author', 'Ö. Other'],
  subject: 'What grows <here>.',
  language: 'en-GB',
  date: '2026-11-24',
  address: 'https://example.org/articles/reeds/',
  licence: 'https://spdx.org/licenses/CC-BY-4.0',
};

async function printed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}

test('a PDF says what it is, in its fields and in XMP', async () => {
  const pdf = await PDFDocument.load(await describePdf(await printed(), DESCRIPTION), {
    updateMetadata: false,
  });
  expect(pdf.getTitle()).toBe('Reeds & rushes');
  expect(pdf.getAuthor()).toBe('A. Author, Ö. Other');
  expect(pdf.getSubject()).toBe('What grows <here>.');
  expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-24T00:00:00.000Z');
  expect(pdf.getModificationDate()?.toISOString()).toBe('2026-11-24T00:00:00.000Z');
  expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('en-GB');
  const packet = new TextDecoder().decode(
    pdf.catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents(),
  );
  expect(packet).toContain('Reeds &amp; rushes');
  expect(packet).toContain('<rdf:li>Ö. Other</rdf:li>');
  expect(packet).toContain('What grows &lt;here&gt;.');
  expect(packet).toContain('<dc:source>https://example.org/articles/reeds/</dc:source>');
});

test('the same page gives the same bytes', async () => {
  const page = await printed();
  expect(await describePdf(page, DESCRIPTION)).toEqual(await describePdf(page, DESCRIPTION));
});

test('tags are named by their rank, wherever they are named', async () => {
  const named = async (offset: number) => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const name = (index: number) => PDFString.of(`node${String(offset + index).padStart(8, '0')}`);
    const head = pdf.context.register(pdf.context.obj({ S: 'TH', ID: name(4) }));
    pdf.context.register(pdf.context.obj({ S: 'TH', ID: name(2) }));
    pdf.context.register(pdf.context.obj({ S: 'TD', A: [{ O: 'Table', Headers: [name(4)] }] }));
    pdf.context.register(pdf.context.obj({ Names: [name(4), head], Title: PDFString.of('node of a net') }));
    return describePdf(await pdf.save(), DESCRIPTION);
  };
  const first = await named(1373);
  expect(first).toEqual(await named(1380));
  const { context } = await PDFDocument.load(first, { updateMetadata: false });
  const texts = context.enumerateIndirectObjects().map(([, object]) => object.toString());
  expect(texts.filter((text) => text.includes('node00000002'))).toHaveLength(3);
  expect(texts.filter((text) => text.includes('node00000001'))).toHaveLength(1);
  expect(texts.some((text) => text.includes('node of a net'))).toBe(true);
});

import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { numberTags } from './number-tags.ts';
import type { PdfDescription } from './pdf-description.ts';
import { xmpPacket } from './xmp-packet.ts';

/** Tags of PDF 2.0 that a browser writes, and what they are to readers of PDF 1.7. */
const LATER_TAGS = { Strong: 'Span', Em: 'Span' };

/**
 * A PDF as a browser printed it, with its description in place of the browser's and with the date of the version
 * in place of the hour: the same page gives the same bytes.
 */
export async function describePdf(printed: Uint8Array, description: PdfDescription): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const date = new Date(`${description.date}T00:00:00Z`);
  pdf.setTitle(description.title, { showInWindowTitleBar: true });
  pdf.setAuthor(description.authors.join(', '));
  pdf.setSubject(description.subject);
  pdf.setLanguage(description.language);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const packet = pdf.context.stream(new TextEncoder().encode(xmpPacket(description)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  const tags = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  numberTags(pdf);
  tags?.set(PDFName.of('RoleMap'), pdf.context.obj(LATER_TAGS));
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet));
  return pdf.save({ useObjectStreams: true });
}

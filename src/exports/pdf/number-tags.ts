import { PDFArray, PDFDict, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** How a browser names the tags that others point to: by a number that is another one each time it prints. */
const NAME = /^node(\d+)$/;

/**
 * Names the tags of a PDF by their rank, wherever a tag is named: itself, in the headers of a cell, and in the
 * document's list of names, which stays in order.
 */
export function numberTags({ context }: PDFDocument): void {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const numbers = new Set<number>();
  for (const object of objects) {
    visitNames(object, (number) => {
      numbers.add(number);
      return undefined;
    });
  }
  const ranks = new Map([...numbers].sort((a, b) => a - b).map((number, index) => [number, index + 1]));
  for (const object of objects) {
    visitNames(object, (number) => `node${String(ranks.get(number)).padStart(8, '0')}`);
  }
}

/** Goes through what an object holds itself; `rename` gives a name its new form, if it has one. */
function visitNames(object: PDFObject, rename: (number: number) => string | undefined): void {
  const visit = (value: PDFObject, put: (value: PDFString) => void): void => {
    if (!(value instanceof PDFString)) {
      visitNames(value, rename);
      return;
    }
    const [, digits] = NAME.exec(value.asString()) ?? [];
    const name = digits === undefined ? undefined : rename(Number(digits));
    if (name !== undefined) put(PDFString.of(name));
  };
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      visit(value, (name) => {
        object.set(key, name);
      });
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      visit(value, (name) => {
        object.set(index, name);
      });
    });
  }
}

import type { VFile } from 'vfile';
import { LineCounter, parseDocument } from 'yaml';
import { fault } from '../markdown/fault.ts';
import { placesOf, pointAt, type PlaceOf } from './places.ts';

/** Data as it stood in a file, not yet judged, and the place of each value. */
export interface PlacedData {
  readonly value: unknown;
  readonly placeOf: PlaceOf;
}

/** Reads YAML; undefined, with its faults written down, when it does not parse. */
export function readYaml(text: string, file: VFile): PlacedData | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    fault(
      file,
      pointAt(lines, error.pos[0]),
      'yaml-parses',
      `YAML does not parse: ${plain(error.message)}`,
      hint(error.code),
    );
  }
  if (document.errors.length > 0) return undefined;
  return { value: document.toJS() as unknown, placeOf: placesOf(document, lines) };
}

function plain(message: string): string {
  return message.replace(/[.:]$/, '').replace(/^./, (letter) => letter.toLowerCase());
}

function hint(code: string): string | undefined {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return 'Put text that holds `: ` or begins with a special character in quotes';
    case 'TAB_AS_INDENT':
      return 'Indent by spaces';
    default:
      return undefined;
  }
}

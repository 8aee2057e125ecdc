import type { VFile } from 'vfile';
import { LineCounter, parseDocument } from 'yaml';
import { fault } from '../markdown/fault.ts';
import { placesOf, type PlaceOf } from './places.ts';
import type { PlacedData } from './read-yaml.ts';

/** Reads JSON; undefined, with its fault written down, when it does not parse. */
export function readJson(text: string, file: VFile): PlacedData | undefined {
  try {
    return { value: JSON.parse(text) as unknown, placeOf: lazyPlaces(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, reason, line, column] = /^(.*?)(?: in JSON at position \d+ \(line (\d+) column (\d+)\))?$/s.exec(message) ?? [];
    const place = line && column ? { line: Number(line), column: Number(column) } : undefined;
    fault(file, place, 'json-parses', `JSON does not parse: ${(reason ?? message).replace(/^./, (letter) => letter.toLowerCase())}`);
    return undefined;
  }
}

/** Only a file with a fault needs places, and finding them takes a hundred times as long as `JSON.parse`. */
function lazyPlaces(text: string): PlaceOf {
  let places: PlaceOf | undefined;
  return (...query) => {
    if (!places) {
      const lines = new LineCounter();
      places = placesOf(parseDocument(text, { lineCounter: lines }), lines);
    }
    return places(...query);
  };
}

import type { VFile } from 'vfile';
import { LineCounter, parseDocument } from 'yaml';
import { fault } from '../markdown/fault.ts';
import { placesOf, type PlaceOf } from './places.ts';
import type { PlacedData } from './read-yaml.ts';

/** Reads JSON; undefined, with its fault written down, when it does not parse. */
export function readJson(text: string, file: VFile): PlacedData | undefined {
  const parsed = parse(text);
  if (!('message' in parsed)) return { value: parsed.value, placeOf: lazyPlaces(text) };
  const reason = parsed.message.replace(/(?: in JSON at position|, (?:\.\.\.)?").*$/s, '');
  const place = placeOfOffset(text, offsetOfFault(text));
  fault(
    file,
    place,
    'json-parses',
    `JSON does not parse: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
  );
  return undefined;
}

function parse(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/** `JSON.parse` names the place of some faults only, so it is asked how much of the text could still be completed. */
function offsetOfFault(text: string): number {
  let viable = 0;
  let broken = text.length + 1;
  while (broken - viable > 1) {
    const middle = Math.floor((viable + broken) / 2);
    if (canBeCompleted(text.slice(0, middle))) viable = middle;
    else broken = middle;
  }
  return viable;
}

function canBeCompleted(start: string): boolean {
  const parsed = parse(start);
  if (!('message' in parsed) || parsed.message.startsWith('Unexpected end')) return true;
  return Number(/at position (\d+)/.exec(parsed.message)?.[1]) === start.length;
}

function placeOfOffset(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
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

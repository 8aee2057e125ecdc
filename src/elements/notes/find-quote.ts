import { distance } from 'fastest-levenshtein';
import type { Quote } from './annotation.ts';

/** A stretch of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Finds where a text holds a pattern with at most so many errors: `approx-string-match`. */
export type Search = (
  text: string,
  pattern: string,
  errors: number,
) => readonly (Place & { errors: number })[];

/** Of the quoted words at most so many may have changed. */
const CHANGED = 0.2;
/** Of what stands around them more may have. */
const CHANGED_AROUND = 0.4;
/** As long as this, words that stand only once are known by themselves. */
const TELLING = 32;
/** As long as this, they are so even when a few have changed. */
const TELLING_CHANGED = 120;

/**
 * Where the words of a quote stand, exactly as they were. The same words elsewhere are told apart by what stands
 * around them, then by the distance from `hint`. Undefined when the words are not there, or not surely these.
 */
export function findExact(text: string, quote: Quote, hint = 0): Place | undefined {
  const places = placesOf(text, quote.exact);
  const long = places.length === 1 && quote.exact.length >= TELLING;
  return nearest(text, quote, hint, long ? places : places.filter((place) => isAround(text, quote, place)));
}

/**
 * Where the words of a quote stand now that some have changed: first with what stood around them, then alone. A
 * place is never guessed: too much change, and there is none.
 */
export function findChanged(text: string, quote: Quote, hint: number, search: Search): Place | undefined {
  const { exact, prefix, suffix } = quote;
  const errors = Math.floor(exact.length * CHANGED);
  const around = Math.floor((prefix.length + suffix.length) * CHANGED_AROUND);
  const found = search(text, prefix + exact + suffix, errors + around).flatMap(({ start, end }) =>
    search(text.slice(start, end), exact, errors).map((match) => shift(match, start)),
  );
  const sure = found.filter((place) => isAround(text, quote, place));
  if (sure.length > 0) return nearest(text, quote, hint, sure);
  const alone = search(text, exact, errors).filter(
    (match) =>
      isAround(text, quote, match) || (exact.length >= TELLING_CHANGED && match.errors <= errors / 2),
  );
  return nearest(text, quote, hint, alone);
}

function placesOf(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

function nearest(text: string, quote: Quote, hint: number, places: readonly Place[]): Place | undefined {
  const [best] = places
    .map((place) => ({ place, likeness: likeness(text, quote, place), far: Math.abs(place.start - hint) }))
    .sort((a, b) => b.likeness - a.likeness || a.far - b.far);
  return best && wholeWords(text, quote.exact, best.place);
}

/** Whether what stood around the words stands there still: mostly on both sides, or nearly unchanged on one. */
function isAround(text: string, quote: Quote, place: Place): boolean {
  const sides = sidesOf(text, quote, place);
  if (sides.length === 0) return false;
  return mean(sides) >= 1 - CHANGED_AROUND || Math.max(...sides) >= 1 - CHANGED;
}

/** How much of quote and surroundings is the same, from 0 to 1. */
function likeness(text: string, quote: Quote, place: Place): number {
  return mean([same(text.slice(place.start, place.end), quote.exact), ...sidesOf(text, quote, place)]);
}

/** How alike the text before and the text after are; a side where nothing stood tells nothing. */
function sidesOf(text: string, { prefix, suffix }: Quote, { start, end }: Place): readonly number[] {
  return [
    ...(prefix === '' ? [] : [same(text.slice(Math.max(0, start - prefix.length), start), prefix)]),
    ...(suffix === '' ? [] : [same(text.slice(end, end + suffix.length), suffix)]),
  ];
}

function same(now: string, before: string): number {
  return 1 - distance(now, before) / Math.max(now.length, before.length, 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function shift<Match extends Place>(match: Match, by: number): Match {
  return { ...match, start: match.start + by, end: match.end + by };
}

/** A changed first or last word is taken whole, if whole words were quoted, and the spaces at the ends are not. */
function wholeWords(text: string, exact: string, { start, end }: Place): Place {
  let [from, to] = [start, end];
  if (text.slice(start, end) === exact) return { start, end };
  if (isLetter(exact[0])) while (isLetter(text[from - 1]) && isLetter(text[from])) from -= 1;
  if (isLetter(exact.at(-1))) while (isLetter(text[to - 1]) && isLetter(text[to])) to += 1;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return { start: from, end: to };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

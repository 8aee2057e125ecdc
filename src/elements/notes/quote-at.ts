import type { Quote } from './annotation.ts';

/** So many characters on either side tell a place from others with the same words. */
const CONTEXT = 40;

/** So many characters are highlighted at once, at most. */
export const LONGEST_QUOTE = 20_000;

/** The quote of a stretch of text, with what stands around it. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

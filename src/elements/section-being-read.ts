import { blocksIn, headingOf } from './passage-blocks.ts';

/** The heading under which the line being read stands, if the reader has come to one. */
export function sectionBeingRead(): HTMLElement | undefined {
  const text = document.querySelector('article');
  if (!text) return undefined;
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const block = blocksIn(text).find((one) => one.getBoundingClientRect().bottom > line);
  return block && headingOf(block, text);
}

import { blocksIn, headingOf } from './passage-blocks.ts';
import { readingLine } from './reading-line.ts';

/** The heading under which the line being read stands, if the reader has come to one. */
export function sectionBeingRead(): HTMLElement | undefined {
  const text = document.querySelector('article');
  if (!text) return undefined;
  const line = readingLine();
  const block = blocksIn(text).find((one) => one.getBoundingClientRect().bottom > line);
  return block && headingOf(block, text);
}

import type { ElementContent } from 'hast';
import type { FootnoteReference } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler, State } from './handler.ts';
import { type MarginNotes, marginNote } from './margin-notes.ts';
import { plainWords } from './plain-words.ts';
import { letterOf } from './rehype-notes.ts';

/** The mark of a footnote; after the first of a note its text stands in the margin as well. */
export function footnoteHandler({ footnotes }: MarginNotes): Handler<FootnoteReference> {
  return (state, node) => {
    const mark = defaultHandlers.footnoteReference(state, node);
    const words = footnotes.has(node) ? wordsOf(state, node) : undefined;
    if (!words) return mark;
    const number = state.footnoteOrder.indexOf(keyOf(node)) + 1;
    return [mark, marginNote(letterOf(number), words)];
  };
}

/** A note of more than paragraphs finds no room within a line: it is read at the foot. */
function wordsOf(state: State, node: FootnoteReference): readonly (ElementContent | string)[] | undefined {
  const blocks = state.footnoteById.get(keyOf(node))?.children ?? [];
  if (blocks.length === 0 || blocks.some(({ type }) => type !== 'paragraph')) return undefined;
  return blocks.flatMap((block, index) => [
    ...(index > 0 ? [' '] : []),
    ...plainWords('children' in block ? state.all(block) : []),
  ]);
}

function keyOf({ identifier }: FootnoteReference): string {
  return identifier.toUpperCase();
}

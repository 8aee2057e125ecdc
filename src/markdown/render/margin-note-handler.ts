import type { List, Paragraph } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { WorkId } from '../../model/ids.ts';
import type { RenderContext } from '../render-context.ts';
import type { Handler } from './handler.ts';
import { marginNotes } from './margin-notes.ts';

/** Puts notes on the works that it is first to cite before a paragraph or list of the body. */
export function marginNoteHandler(context: RenderContext): Handler<List | Paragraph> {
  const noted = new Set<WorkId>();
  return (state, node, parent) => {
    const block =
      node.type === 'list' ? defaultHandlers.list(state, node) : defaultHandlers.paragraph(state, node);
    const notes =
      context.marginNotes && parent?.type === 'root' ? marginNotes(node, noted, context) : undefined;
    return notes ? [notes, block] : block;
  };
}

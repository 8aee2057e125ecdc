import type { Paragraph } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { fault } from './fault.ts';
import { claimsIn } from './mentions-in.ts';
import { parseMarkdown } from './parse-markdown.ts';

/**
 * Parses a string of the front matter: the dialect without blocks and claims.
 *
 * Messages go to `file`, and they and all nodes stand at `place`: a string of YAML has no places of its own inside.
 */
export function parseInlineMarkdown(text: string, file: VFile, place: Point): Paragraph {
  const inner = new VFile(text);
  const tree = parseMarkdown(inner);
  for (const { ruleId, reason, note } of inner.messages) fault(file, place, ruleId ?? '', reason, note);
  const [first, ...others] = tree.children;
  const isInline = first?.type === 'paragraph' && others.length === 0;
  if (!isInline && inner.messages.length === 0) {
    fault(
      file,
      place,
      'text-inline',
      'No single paragraph',
      'Lists, headings and the like stand in the body',
    );
  }
  if (claimsIn(tree).length > 0) {
    fault(
      file,
      place,
      'text-inline',
      'A claim stands outside the body',
      'Cite the work here, and argue the relation in the body',
    );
  }
  visit(tree, (node) => {
    node.position = { start: place, end: place };
    if (node.type === 'citation') for (const item of node.items) item.position = { start: place, end: place };
  });
  if (first?.type !== 'paragraph') return { type: 'paragraph', children: [] };
  delete first.data;
  return first;
}

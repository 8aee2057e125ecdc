import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { parseInlineMarkdown } from '../markdown/parse-inline-markdown.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { readPassages } from '../markdown/passages.ts';
import type { Names } from '../markdown/text/names.ts';
import type { TextPage } from '../model/passage.ts';
import type { MarkdownText } from './series-source.ts';

/** Reads the body of a file whose front matter has been taken off. */
export function readBody(file: VFile, page: TextPage, names: Names): MarkdownText {
  const tree = parseMarkdown(file);
  return { file, page, tree, passages: readPassages(tree, page, names) };
}

/** Reads a field of the front matter that is Markdown and begins at `place`. */
export function readField(
  text: string,
  file: VFile,
  page: TextPage,
  place: Point,
  names: Names,
): MarkdownText {
  const tree = { type: 'root' as const, children: [parseInlineMarkdown(text, file, place)] };
  return { file, page, tree, passages: readPassages(tree, page, names) };
}

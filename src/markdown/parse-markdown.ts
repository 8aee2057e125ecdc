import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { syntaxPlugins } from './plugins.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use([...syntaxPlugins])
  .freeze();

/**
 * Parses a file in the dialect; its front matter is blanked to empty lines, so that places are the file's.
 *
 * Every mistake becomes a message of the file; the tree then holds what could be made out, and is not for rendering.
 */
export function parseMarkdown(file: VFile): Root {
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  return tree;
}

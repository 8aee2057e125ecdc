import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Paragraph, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { handlersFor, rehypePlugins } from './plugins.ts';
import type { RenderContext } from './render-context.ts';
import { drawEmbeds, type Embeds } from './render/embeds.ts';
import { letterOf } from './render/rehype-notes.ts';

/** Renders a tree of `parseMarkdown` that has no faults; the tree stays as it is. */
export async function renderMarkdown(tree: Root, context: RenderContext): Promise<string> {
  const embeds = await drawEmbeds(tree, context, (src) => context.explorable(src, context));
  return write(toElements(tree, context, embeds));
}

/** Renders a paragraph of `parseInlineMarkdown`, without the paragraph around it. */
export function renderInlineMarkdown(paragraph: Paragraph, context: RenderContext): string {
  const tree: Root = { type: 'root', children: [paragraph] };
  const { children } = toElements(tree, { ...context, marginNotes: false, terms: false }, new Map());
  const [element] = children;
  return element?.type === 'element' ? write({ type: 'root', children: element.children }) : '';
}

function toElements(tree: Root, context: RenderContext, embeds: Embeds): HastRoot {
  return unified()
    .use(remarkRehype, {
      handlers: handlersFor(tree, context, embeds),
      clobberPrefix: '',
      footnoteLabel: 'Notes',
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number, mention: number) =>
        `Back to note ${letterOf(index + 1)} in the text${mention > 1 ? `, mention ${mention}` : ''}`,
    })
    .use(rehypePlugins(context))
    .runSync(tree);
}

function write(tree: HastRoot): string {
  // The only raw HTML in the tree is that of diagrams and plots, which are ours: authors' HTML is a fault.
  return toHtml(tree, { allowDangerousHtml: true });
}

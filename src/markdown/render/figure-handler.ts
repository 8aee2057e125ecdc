import type { Element, ElementContent } from 'hast';
import type { Paragraph } from 'mdast';
import { addresses, FIGURE_FORMATS } from '../../model/addresses.ts';
import type { FigureNode } from '../nodes.ts';
import type { RenderContext } from '../render-context.ts';
import { element } from './element.ts';
import type { EmbedNode, Embeds } from './embeds.ts';
import type { Handler } from './handler.ts';

/** Figures are numbered in order; the last paragraph becomes the caption (see `figureDirective`). */
export function figureHandler(context: RenderContext, embeds: Embeds): Handler<FigureNode> {
  let count = 0;
  return (state, node) => {
    count += 1;
    const caption = node.children.at(-1) as Paragraph;
    const content = state.all({ ...node, children: node.children.slice(0, -1) });
    const figcaption = element('figcaption', {}, [
      element('b', {}, [`Figure ${count}.`]),
      ' ',
      ...state.all(caption),
    ]);
    // A model to play with is no picture: it has tools of its own.
    const isDrawn = (node.children as EmbedNode[]).some(
      (child) => child.type !== 'explorable' && embeds.has(child),
    );
    const isShown = node.children.some(
      (child) => child.type === 'paragraph' && child.children.some(({ type }) => type === 'image'),
    );
    const files = isDrawn && context.page.kind === 'article' ? [figureFiles(node.id, context)] : [];
    const tools = isDrawn || isShown ? [figureTools(files)] : [];
    return element('figure', { id: node.id, className: ['figure'] }, [...content, ...tools, figcaption]);
  };
}

/** The row below a picture; scripts put their button into it. */
function figureTools(content: ElementContent[]): Element {
  return element('div', { className: ['figure-tools'], dataPagefindIgnore: '' }, content);
}

function figureFiles(id: string, { page }: RenderContext): Element {
  const links = FIGURE_FORMATS.flatMap((format) => {
    const href = addresses.figureFile(`${page.id}/${id}`, format);
    return [' ', element('a', { href, download: true }, [format.toUpperCase()])];
  });
  return element('details', {}, [element('summary', {}, ['Download']), ...links.slice(1)]);
}

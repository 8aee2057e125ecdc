import type { Element } from 'hast';
import type { Paragraph } from 'mdast';
import { addresses, FIGURE_FORMATS, withBase } from '../../model/addresses.ts';
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
    const isDrawn = (node.children as EmbedNode[]).some((child) => embeds.has(child));
    const tools = isDrawn ? [figureTools(node.id, context)] : [];
    return element('figure', { id: node.id, className: ['figure'] }, [...content, ...tools, figcaption]);
  };
}

/** A row with the figure's files; scripts put their button into it. */
function figureTools(id: string, { page, base }: RenderContext): Element {
  const links = FIGURE_FORMATS.flatMap((format) => {
    const href = withBase(base, addresses.figureFile(`${page.id}/${id}`, format));
    return [' ', element('a', { href, download: true }, [format.toUpperCase()])];
  });
  const files = element('details', {}, [element('summary', {}, ['Download']), ...links.slice(1)]);
  return element('div', { className: ['figure-tools'] }, page.kind === 'article' ? [files] : []);
}

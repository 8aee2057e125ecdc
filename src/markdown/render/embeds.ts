import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ExplorableNode, FigureNode, PlotNode, SharedDiagramNode } from '../nodes.ts';
import type { Description, RenderContext } from '../render-context.ts';
import { namesOf } from '../text/names.ts';
import { sentencesOf } from '../text/sentences.ts';

/** A node in whose place stands HTML that others make. */
export type EmbedNode = Code | ExplorableNode | PlotNode | SharedDiagramNode;

/** Finished HTML by the node in whose place it stands. */
export type Embeds = ReadonlyMap<EmbedNode, string>;

/** What draws. */
type DrawingContext = Pick<RenderContext, 'series' | 'diagram' | 'sharedDiagram' | 'plot'>;

/**
 * Has diagrams and plots drawn before the rest is rendered: they are waited for, and the rest is not. Models to play
 * with are left out where nobody makes them.
 */
export async function drawEmbeds(
  tree: Root,
  context: DrawingContext,
  explorable?: (src: string) => Promise<string>,
): Promise<Embeds> {
  const drawn: Promise<readonly [EmbedNode, string]>[] = [];
  const draw = async (node: EmbedNode, html: Promise<string>) => [node, await html] as const;
  visit(tree, (node) => {
    if (node.type === 'plot') drawn.push(draw(node, context.plot(node.src)));
    if (node.type === 'explorable' && explorable) drawn.push(draw(node, explorable(node.src)));
    if (node.type === 'sharedDiagram') drawn.push(draw(node, context.sharedDiagram(node.src)));
    if (node.type !== 'figure') return;
    for (const child of node.children) {
      if (child.type === 'code' && child.lang === 'mermaid') {
        drawn.push(draw(child, context.diagram(child.value, node.id, describe(node, context))));
      }
    }
  });
  return new Map(await Promise.all(drawn));
}

/** The first sentence of a caption is a figure's title, the whole of it its description. */
function describe(figure: FigureNode, { series }: DrawingContext): Description {
  const caption = figure.children.at(-1);
  const sentences = caption ? sentencesOf(caption, namesOf(series)).map(({ text }) => text) : [];
  return { title: sentences[0]?.replace(/\.$/, '') ?? '', description: sentences.join(' ') };
}

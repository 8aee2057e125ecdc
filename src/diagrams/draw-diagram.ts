import type { Series } from '../model/series.ts';
import { bindDiagram } from './bind-diagram.ts';
import type { DiagramRenderer } from './diagram-renderer.ts';
import { readDiagram } from './read-diagram.ts';
import type { Drawing } from './drawing.ts';
import type { ParsedDiagram } from './parsed-diagram.ts';

/** `name`: the stem of the picture's ids, unique in its page. */
export interface DrawDiagramOptions {
  readonly series: Series;
  readonly base: string;
  readonly name: string;
  /** For kinds that cannot say it themselves (timeline, mindmap, sankey): from the figure. */
  readonly described?: { readonly title: string; readonly description: string } | undefined;
}

/** The widest that a picture may be before its words get too small in the page's widest column (880 px). */
const WIDEST = 1030;

/** A Mermaid source, all the way to HTML. */
export async function drawDiagram(
  renderer: DiagramRenderer,
  source: string,
  { described, ...options }: DrawDiagramOptions,
): Promise<string> {
  const { labelled, diagram } = await readDiagram(source, options.series);
  const title = diagram.title ?? described?.title;
  const description = diagram.description ?? described?.description;
  if (title === undefined || description === undefined) {
    throw new RangeError(`The diagram \`${options.name}\` has no title or no description`);
  }
  const drawing = await fittingDrawing(renderer, labelled, diagram);
  return bindDiagram(drawing, diagram, { ...options, title, description });
}

/** A chart from left to right that is too wide for the page is drawn from top to bottom. */
async function fittingDrawing(
  renderer: DiagramRenderer,
  source: string,
  { kind }: ParsedDiagram,
): Promise<Drawing> {
  const across = await renderer.draw(source, kind);
  const down = source.replace(/^(\s*(?:flowchart|graph|direction)\s+)(?:LR|RL)\b/m, '$1TB');
  if (across.width <= WIDEST || down === source) return across;
  const upright = await renderer.draw(down, kind);
  return upright.width < across.width ? upright : across;
}

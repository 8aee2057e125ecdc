import { element } from '../model/markup.ts';
import type { Series } from '../model/series.ts';
import { bindToSeries } from './bound-diagram.ts';
import { diagramKey } from './diagram-key.ts';
import { diagramList } from './diagram-list.ts';
import { diagramSvg } from './diagram-svg.ts';
import type { DiagramNames } from './diagram-svg.ts';
import type { Drawing } from './drawing.ts';
import type { ParsedDiagram } from './parsed-diagram.ts';

/** What a diagram is bound to, and what it is called. */
export interface BindOptions extends DiagramNames {
  readonly series: Series;
  /** The site's base path: `/` or `/x/`. */
  readonly base: string;
}

/**
 * The diagram as HTML: the picture, whose nodes lead to concepts and whose edges lead to their evidence, a key
 * to its lines, and the same graph as a list. No style and no script: `diagram.css` has the looks.
 */
export function bindDiagram(drawing: Drawing, diagram: ParsedDiagram, options: BindOptions): string {
  const bound = bindToSeries(diagram, options.series, options.base);
  return element(
    'div',
    { class: 'diagram', 'data-kind': diagram.kind },
    diagramSvg(bound, drawing, options),
    diagramKey(bound),
    diagramList(bound),
  ).markup;
}

import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { BoundDiagram, BoundEdge, BoundGroup } from './bound-diagram.ts';
import { idOf } from './drawn-ids.ts';
import type { Drawing, DrawnBox } from './drawing.ts';
import { edgeSvg } from './edge-svg.ts';
import { rounded } from './edge-path.ts';
import { nodeSvg } from './node-svg.ts';
import { textSvg } from './text-svg.ts';

/** Names a picture: `name` is the stem of its ids. */
export interface DiagramNames {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** The smallest size at which its smallest words (13 px) keep 11 px; below that the picture scrolls. */
const LEAST = 0.85;

/** Width of the column of text (`--size-measure`); a drawing that is wider even when small may go over the margin. */
const COLUMN = 592;

/** The picture, in a frame that scrolls where it is too wide. Each node is followed by the edges that leave it. */
export function diagramSvg(diagram: BoundDiagram, drawing: Drawing, names: DiagramNames): Markup {
  const { width, height } = drawing;
  const drawn = new Map(drawing.edges.map((edge) => [edge.key, edge]));
  const boxes = new Map(drawing.nodes.map((node) => [idOf(node, diagram), node]));
  // Messages are read in the order of time, and what leaves a frame has no node to follow.
  const follows = ({ from }: BoundEdge) => diagram.kind !== 'sequence' && boxes.has(from);
  const edges = (some: readonly BoundEdge[]) =>
    some.map((edge) =>
      edgeSvg(edge, found(drawn, edge.drawnAs), { from: boxes.get(edge.from), to: boxes.get(edge.to) }),
    );
  const nodes = diagram.nodes.map((node) => {
    const leaving = diagram.edges.filter((edge) => follows(edge) && edge.from === node.id);
    return fragment(nodeSvg(node, found(boxes, node.id)), ...edges(leaving));
  });
  const picture = element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': `${names.name}-title`,
      'aria-describedby': `${names.name}-description`,
    },
    element('title', { id: `${names.name}-title` }, names.title),
    element('desc', { id: `${names.name}-description` }, names.description),
    ...drawing.groups.map((box) =>
      groupSvg(
        box,
        diagram.groups.find(({ id }) => id === idOf(box, diagram)),
      ),
    ),
    drawing.strokes.length > 0 ? strokesSvg(drawing.strokes) : undefined,
    ...nodes,
    ...edges(diagram.edges.filter((edge) => !follows(edge))),
    ...drawing.notes.map(noteSvg),
    ...drawing.words.map((words) => element('g', { class: 'diagram-words' }, textSvg(words))),
  );
  // An empty picture keeps the column from getting narrower than words can be read.
  const least = Math.round(width * LEAST);
  const holder = element('svg', { width: least, height: 0, 'aria-hidden': 'true' });
  const scroll = { class: 'diagram-scroll', role: 'region', tabindex: 0, 'aria-label': names.title };
  return element('div', { ...scroll, 'data-wide': least > COLUMN ? '' : undefined }, holder, picture);
}

function groupSvg({ x, y, w, h, lines }: DrawnBox, group: BoundGroup | undefined): Markup {
  const frame = element('rect', { ...whole({ x, y, width: w, height: h }), rx: 10 });
  const words = textSvg({ x: x + w / 2, y: y + Math.min(h / 2, 14), lines });
  const concept = group?.concept;
  const link = concept && element('a', { href: concept.href, 'data-concept': concept.is.id }, words);
  return element('g', { class: 'diagram-group' }, frame, link ?? words);
}

function noteSvg({ x, y, w, h, lines }: DrawnBox): Markup {
  const frame = element('rect', { ...whole({ x, y, width: w, height: h }), rx: 4 });
  return element('g', { class: 'diagram-note' }, frame, textSvg({ x: x + w / 2, y: y + h / 2, lines }));
}

function strokesSvg(strokes: readonly string[]): Markup {
  return element('path', { class: 'diagram-stroke', d: strokes.map(rounded).join('') });
}

function whole(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Math.round(value)]));
}

/** Mermaid has drawn all that was parsed, or something is wrong with our reading of its picture. */
function found<Drawn>(drawings: ReadonlyMap<string, Drawn>, key: string): Drawn {
  const drawn = drawings.get(key);
  if (drawn === undefined) throw new Error(`\`${key}\` is in the diagram's source and not in its picture`);
  return drawn;
}

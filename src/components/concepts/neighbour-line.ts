import { PILL, type PlacedRelation } from '../../model/neighbourhood.ts';

const CORNER = 10;
/** Between a line's end and the pill, so that a bar there is not taken for its border. */
const GAP = 4;

/**
 * The path of a relation's line, and where its words begin (or, with `end`, end). `outgoing` when it leads from
 * the concept in the middle to a neighbour.
 */
export function neighbourLine(
  { from, to }: PlacedRelation,
  layout: 'wide' | 'stacked',
  outgoing: boolean,
): { path: string; words: { x: number; y: number; end: boolean } } {
  if (layout === 'wide') {
    const bend = (to.x - from.x) / 2;
    return {
      path: `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x - GAP} ${to.y}`,
      words: { x: outgoing ? to.x - 8 : from.x + 8, y: (outgoing ? to.y : from.y) - 6, end: outgoing },
    };
  }
  const neighbour = outgoing ? to : from;
  return {
    path: outgoing
      ? `M${from.x} ${from.y}V${to.y - CORNER}Q${from.x} ${to.y} ${from.x + CORNER} ${to.y}H${to.x - GAP}`
      : `M${from.x} ${from.y}H${to.x + CORNER}Q${to.x} ${from.y} ${to.x} ${from.y + CORNER}V${to.y - GAP}`,
    words: { x: neighbour.x + PILL.height / 2, y: neighbour.y - PILL.height / 2 - 5, end: false },
  };
}

import { nameAtStart } from './concept-name.ts';
import type { Concept } from './concept.ts';
import type { ConceptId } from './ids.ts';
import type { Relation } from './relation.ts';
import { relationType } from './relation-sentence.ts';
import type { Series } from './series.ts';

/** A concept in the drawing; `x` and `y` are its centre. Units are those of the drawing's view box. */
export interface PlacedConcept {
  readonly concept: Concept;
  /** The name, on one line or two. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A relation as a line from its subject's edge to its target's. */
export interface PlacedRelation {
  readonly relation: Relation;
  /** The relation's words, as they stand in the line's middle. */
  readonly label: string;
  readonly from: Point;
  readonly to: Point;
}

/** A concept between those that act on it (left) and those it acts on (right). */
export interface Neighbourhood {
  readonly width: number;
  readonly height: number;
  readonly centre: PlacedConcept;
  readonly around: readonly PlacedConcept[];
  readonly relations: readonly PlacedRelation[];
  /** Relations of the concept that are not drawn. */
  readonly left: number;
}

export const PILL = { width: 200, height: 46 } as const;
const ROW = 62;
const GAP = 140;
const MOST_A_SIDE = 6;
const LINE_LENGTH = 24;
/** Between the ends of lines at one pill. */
const LINE_END = 8;

/** The strongest relations of a concept, the strongest first at the top, one a neighbour. */
export function neighbourhoodOf(series: Series, id: ConceptId): Neighbourhood {
  const seen = new Set<ConceptId>([id]);
  const chosen = (relations: readonly Relation[], otherEnd: (relation: Relation) => ConceptId) => {
    const strongest = relations.toSorted(
      (a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1),
    );
    const picked: Relation[] = [];
    for (const relation of strongest) {
      if (picked.length === MOST_A_SIDE) break;
      if (seen.has(otherEnd(relation))) continue;
      seen.add(otherEnd(relation));
      picked.push(relation);
    }
    return picked;
  };
  const incoming = chosen(series.relationsTo(id), ({ subject }) => subject);
  const outgoing = chosen(series.relationsFrom(id), ({ target }) => target);

  const height = Math.max(incoming.length, outgoing.length, 1) * ROW;
  const place = (other: ConceptId, column: number, row: number, rows: number): PlacedConcept => {
    const concept = series.concept(other);
    return {
      concept,
      lines: breakName(nameAtStart(concept.name)),
      x: PILL.width / 2 + 1 + column * (PILL.width + GAP),
      y: height / 2 + (row - (rows - 1) / 2) * ROW,
    };
  };
  const leftmost = incoming.length === 0 ? 0 : 1;
  const centre = place(id, leftmost, 0, 1);
  const before = incoming.map(({ subject }, row) => place(subject, 0, row, incoming.length));
  const after = outgoing.map(({ target }, row) => place(target, leftmost + 1, row, outgoing.length));

  const line = (relation: Relation, from: Point, to: Point): PlacedRelation => ({
    relation,
    label: relationType(series, relation).label,
    from,
    to,
  });
  const relations = [
    ...incoming.flatMap((relation, row) =>
      before
        .slice(row, row + 1)
        .map((start) => line(relation, edgeOf(start, 1), edgeOf(centre, -1, spread(row, before.length)))),
    ),
    ...outgoing.flatMap((relation, row) =>
      after
        .slice(row, row + 1)
        .map((end) => line(relation, edgeOf(centre, 1, spread(row, after.length)), edgeOf(end, -1))),
    ),
  ];
  const columns = leftmost + (outgoing.length === 0 ? 1 : 2);
  return {
    width: columns * PILL.width + (columns - 1) * GAP + 2,
    height,
    centre,
    around: [...before, ...after],
    relations,
    left: series.relationsFrom(id).length + series.relationsTo(id).length - relations.length,
  };
}

/** How far from the middle the nth of several lines ends, so that an arrow and a bar do not lie on one another. */
export function spread(index: number, count: number): number {
  return (index - (count - 1) / 2) * LINE_END;
}

/** The left (-1) or right (1) edge of a pill, some way above or below its middle, where its end is round. */
function edgeOf({ x, y }: Point, side: -1 | 1, down = 0): Point {
  const radius = PILL.height / 2;
  const inset = radius - Math.sqrt(radius ** 2 - down ** 2);
  return { x: x + side * (PILL.width / 2 - inset), y: y + down };
}

/** Breaks a long name near its middle, at a space. */
function breakName(name: string): readonly string[] {
  if (name.length <= LINE_LENGTH) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [best] = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

import { PILL, spread, type Neighbourhood, type PlacedConcept } from './neighbourhood.ts';

const ROW = 70;
/** Above each pill, for the words of its line. */
const WORDS = 20;
/** Where the neighbours stand in from the left, so that the lines have room beside them. */
const INDENT = 70;
/** Of the middle of the lines that run down the left side. */
const LINES = 32;

/** The same neighbourhood for a narrow window: what acts on the concept above it, what it acts on below. */
export function stackNeighbourhood(wide: Neighbourhood): Neighbourhood {
  const above = wide.around.filter(({ x }) => x < wide.centre.x).length;
  const place = (placed: PlacedConcept, row: number, left: number): PlacedConcept => ({
    ...placed,
    x: left + PILL.width / 2 + 1,
    y: row * ROW + WORDS + PILL.height / 2,
  });
  const centre = place(wide.centre, above, 0);
  const around = wide.around.map((placed, index) => place(placed, index < above ? index : index + 1, INDENT));

  const relations = wide.relations.flatMap((relation, index) =>
    around.slice(index, index + 1).map(({ x, y }) => {
      const pill = { x: x - PILL.width / 2, y };
      // The farther a neighbour, the farther out its line, so that none crosses another.
      const acts = index < above;
      const out = acts ? spread(index, above) : spread(around.length - 1 - index, around.length - above);
      return acts
        ? { ...relation, from: pill, to: { x: LINES + out, y: centre.y - PILL.height / 2 } }
        : { ...relation, from: { x: LINES + out, y: centre.y + PILL.height / 2 }, to: pill };
    }),
  );
  return {
    ...wide,
    width: INDENT + PILL.width + 2,
    height: (around.length + 1) * ROW,
    centre,
    around,
    relations,
  };
}

import { addresses, withBase } from '../model/addresses.ts';
import type { Concept } from '../model/concept.ts';
import type { Relation } from '../model/relation.ts';
import { relationSentence, relationType } from '../model/relation-sentence.ts';
import type { Series } from '../model/series.ts';
import type { Glyph, Hue, Sign } from '../model/vocabulary.ts';
import { edgeRelation } from './edge-relation.ts';
import type { DiagramEdge, DiagramGroup, DiagramNode, ParsedDiagram } from './parsed-diagram.ts';

/** A node, and the concept that it is. */
export interface BoundNode extends DiagramNode {
  readonly concept?: BoundConcept | undefined;
}

interface BoundConcept {
  readonly is: Concept;
  readonly href: string;
  readonly hue: Hue | undefined;
  readonly glyph: Glyph | undefined;
}

/** An edge, and the relation that it draws. */
export interface BoundEdge extends DiagramEdge {
  readonly relation?: BoundRelation | undefined;
}

interface BoundRelation {
  readonly is: Relation;
  readonly href: string;
  readonly sign: Sign;
  /** As read from the edge's beginning to its end: `promotes`, or `is promoted by`. */
  readonly words: string;
  readonly sentence: string;
}

/** A frame; a composite state may be a concept too. */
export interface BoundGroup extends BoundNode, DiagramGroup {}

/** A diagram whose nodes and edges know what they are in the Series. */
export interface BoundDiagram extends ParsedDiagram {
  readonly nodes: readonly BoundNode[];
  readonly edges: readonly BoundEdge[];
  readonly groups: readonly BoundGroup[];
}

/** Finds the concepts and relations of a diagram. `base`: the site's base path. */
export function bindToSeries(diagram: ParsedDiagram, series: Series, base: string): BoundDiagram {
  const bound = <Node extends DiagramNode>(node: Node) => ({
    ...node,
    concept: boundConcept(node, series, base),
  });
  return {
    ...diagram,
    groups: diagram.groups.map(bound),
    nodes: diagram.nodes.map(bound),
    edges: diagram.edges.map((edge) => ({ ...edge, relation: boundRelation(edge, series, base) })),
  };
}

function boundConcept({ id, mark }: DiagramNode, series: Series, base: string): BoundNode['concept'] {
  if (mark !== undefined || !series.hasConcept(id)) return undefined;
  const concept = series.concept(id);
  const type = series.vocabulary.conceptTypes[concept.type];
  return { is: concept, href: withBase(base, addresses.concept(id)), hue: type?.hue, glyph: type?.glyph };
}

function boundRelation(edge: DiagramEdge, series: Series, base: string): BoundRelation | undefined {
  const relation = edgeRelation(edge, series);
  if (!relation) return undefined;
  const { sign, label, inverse } = relationType(series, relation);
  return {
    is: relation,
    href: withBase(base, addresses.relation(relation.id)),
    sign,
    words: relation.subject === edge.from ? label : inverse,
    sentence: relationSentence(series, relation),
  };
}

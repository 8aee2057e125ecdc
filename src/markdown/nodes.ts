import type { BlockContent, DefinitionContent, Node, Parent, PhrasingContent } from 'mdast';
import type { Position } from 'unist';

/** One work in a group of citations: `@oskarsson2011, fig. 2`. */
export interface CitationItem {
  work: string;
  /** What stands after the comma: `fig. 2`. */
  locator?: string;
  /** Where `@oskarsson2011` stands. */
  position: Position;
}

/** `[@malanchi2012; @oskarsson2011, fig. 2]`, or `@paget1889` in running text (`narrative`). */
export interface CitationNode extends Node {
  type: 'citation';
  items: CitationItem[];
  /** The author is part of the sentence. */
  narrative: boolean;
}

/** `[[metastatic-niche]]` or `[[disseminated-tumour-cell|DTCs]]`. */
export interface ConceptLinkNode extends Parent {
  type: 'conceptLink';
  concept: string;
  /** A name that stands there by itself takes a capital. */
  startsSentence: boolean;
  /** The words shown; empty when the concept's own name is to stand there. */
  children: PhrasingContent[];
}

/** `:claim[words]{#c-id subject type target}`. */
export interface ClaimNode extends Parent {
  type: 'claim';
  id: string;
  subject: string;
  relationType: string;
  target: string;
  children: PhrasingContent[];
}

/** `:::figure{#id}`; the last paragraph is the caption. */
export interface FigureNode extends Parent {
  type: 'figure';
  id: string;
  children: (BlockContent | DefinitionContent)[];
}

/** `:::box{title="…"}`. */
export interface BoxNode extends Parent {
  type: 'box';
  title: string;
  children: (BlockContent | DefinitionContent)[];
}

/** `:::question`. */
export interface QuestionNode extends Parent {
  type: 'question';
  children: (BlockContent | DefinitionContent)[];
}

/** `::diagram{src="cascade"}`: a source in `content/diagrams`. */
export interface SharedDiagramNode extends Node {
  type: 'sharedDiagram';
  src: string;
}

/** `::plot{src="survival"}`: a table in `content/data`. */
export interface PlotNode extends Node {
  type: 'plot';
  src: string;
}

/** `::explorable{src="sleep"}`: a model to play with, in `content/explorables`. */
export interface ExplorableNode extends Node {
  type: 'explorable';
  src: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
    conceptLink: ConceptLinkNode;
    claim: ClaimNode;
  }
  interface BlockContentMap {
    figure: FigureNode;
    box: BoxNode;
    question: QuestionNode;
    sharedDiagram: SharedDiagramNode;
    plot: PlotNode;
    explorable: ExplorableNode;
  }
  interface RootContentMap {
    citation: CitationNode;
    conceptLink: ConceptLinkNode;
    claim: ClaimNode;
    figure: FigureNode;
    box: BoxNode;
    question: QuestionNode;
    sharedDiagram: SharedDiagramNode;
    plot: PlotNode;
    explorable: ExplorableNode;
  }
}

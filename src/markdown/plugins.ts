import type { Root } from 'mdast';
import type { Options } from 'remark-rehype';
import type { PluggableList } from 'unified';
import type { RenderContext } from './render-context.ts';
import { boxHandler } from './render/box-handler.ts';
import { citationHandler } from './render/citation-handler.ts';
import { claimHandler } from './render/claim-handler.ts';
import { conceptLinkHandler } from './render/concept-link-handler.ts';
import { embedHandler } from './render/embed-handler.ts';
import type { Embeds } from './render/embeds.ts';
import { figureHandler } from './render/figure-handler.ts';
import { footnoteHandler } from './render/footnote-handler.ts';
import { headingHandler } from './render/heading-handler.ts';
import { marginNotesOf } from './render/margin-notes.ts';
import { questionHandler } from './render/question-handler.ts';
import { rehypeBase } from './render/rehype-base.ts';
import { rehypeNotes } from './render/rehype-notes.ts';
import { tableHandler } from './render/table-handler.ts';
import { remarkAnchors } from './syntax/remark-anchors.ts';
import { remarkCitations } from './syntax/remark-citations.ts';
import { remarkConceptLinks } from './syntax/remark-concept-links.ts';
import { remarkDiagramPlaces } from './syntax/remark-diagram-places.ts';
import { remarkDirectives } from './syntax/remark-directives.ts';
import { remarkFootnotes } from './syntax/remark-footnotes.ts';
import { remarkLeftOvers } from './syntax/remark-left-overs.ts';
import { remarkNoHtml } from './syntax/remark-no-html.ts';
import { remarkPlainPlaces } from './syntax/remark-plain-places.ts';
import { remarkRestoreColons } from './syntax/remark-restore-colons.ts';
import { remarkSafeLinks } from './syntax/remark-safe-links.ts';
import { remarkSentenceStarts } from './syntax/remark-sentence-starts.ts';

/** The plugins that turn CommonMark into the dialect, in the order in which they run. */
export const syntaxPlugins = [
  // Before all that looks at texts.
  remarkRestoreColons,
  remarkNoHtml,
  // While directives are directives.
  remarkDiagramPlaces,
  remarkDirectives,
  // `[[@work]]` is a wrong link to a concept, not a citation in brackets.
  remarkConceptLinks,
  remarkCitations,
  // What no other has taken up.
  remarkLeftOvers,
  remarkSafeLinks,
  remarkFootnotes,
  remarkPlainPlaces,
  // Of the finished tree.
  remarkAnchors,
  remarkSentenceStarts,
] as const;

/** What turns the nodes of the dialect into elements, one handler a kind; they count figures and tables, so one text. */
export function handlersFor(
  tree: Root,
  context: RenderContext,
  embeds: Embeds,
): NonNullable<Options['handlers']> {
  const notes = marginNotesOf(tree, context);
  const embedded = embedHandler(embeds);
  return {
    citation: citationHandler(context, notes),
    conceptLink: conceptLinkHandler(context),
    claim: claimHandler(context),
    figure: figureHandler(context, embeds),
    box: boxHandler(),
    question: questionHandler(),
    table: tableHandler(),
    heading: headingHandler(tree, context),
    footnoteReference: footnoteHandler(notes),
    code: embedded,
    sharedDiagram: embedded,
    plot: embedded,
    explorable: embedded,
  };
}

/** The plugins that finish the elements, in the order in which they run. */
export function rehypePlugins({ base }: RenderContext): PluggableList {
  return [rehypeNotes, [rehypeBase, { base }]];
}

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

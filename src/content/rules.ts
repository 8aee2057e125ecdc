import type { Rule } from './rule.ts';
import { articleListed } from './rules/article-listed.ts';
import { checkCurrent } from './rules/check-current.ts';
import { claimGrounded } from './rules/claim-grounded.ts';
import { claimInArticle } from './rules/claim-in-article.ts';
import { companionUnique } from './rules/companion-unique.ts';
import { conceptKnown } from './rules/concept-known.ts';
import { conceptUsed } from './rules/concept-used.ts';
import { contestedBothWays } from './rules/contested-both-ways.ts';
import { contestedSettleable } from './rules/contested-settleable.ts';
import { definitionCited } from './rules/definition-cited.ts';
import { diagramBound } from './rules/diagram-bound.ts';
import { diagramDescribed } from './rules/diagram-described.ts';
import { evidenceSound } from './rules/evidence-sound.ts';
import { explorableSound } from './rules/explorable-sound.ts';
import { fileKnown } from './rules/file-known.ts';
import { forwardSound } from './rules/forward-sound.ts';
import { headingStepped } from './rules/heading-stepped.ts';
import { identifierSound } from './rules/identifier-sound.ts';
import { imageSound } from './rules/image-sound.ts';
import { linkTargetExists } from './rules/link-target-exists.ts';
import { nameUnique } from './rules/name-unique.ts';
import { numberSupported } from './rules/number-supported.ts';
import { relatedApart } from './rules/related-apart.ts';
import { relationGrounded } from './rules/relation-grounded.ts';
import { relationKnown } from './rules/relation-known.ts';
import { relationToldOnce } from './rules/relation-told-once.ts';
import { slugUnique } from './rules/slug-unique.ts';
import { sourceKnown } from './rules/source-known.ts';
import { statusSaid } from './rules/status-said.ts';
import { stepKnown } from './rules/step-known.ts';
import { tableSound } from './rules/table-sound.ts';
import { wordKnown } from './rules/word-known.ts';
import { workKnown } from './rules/work-known.ts';
import { workUnique } from './rules/work-unique.ts';
import { wordsOwn } from './rules/words-own.ts';

/** Everything that is judged over the whole Series, once each file has been judged by itself. */
export const rules: readonly Rule[] = [
  // Each thing is there once, under its own name.
  fileKnown,
  slugUnique,
  workUnique,
  nameUnique,
  // What is named is there.
  wordKnown,
  stepKnown,
  conceptKnown,
  workKnown,
  relationKnown,
  articleListed,
  companionUnique,
  relatedApart,
  sourceKnown,
  linkTargetExists,
  forwardSound,
  identifierSound,
  imageSound,
  // Relations stand on evidence, and claims on relations.
  relationGrounded,
  contestedBothWays,
  contestedSettleable,
  relationToldOnce,
  evidenceSound,
  claimInArticle,
  claimGrounded,
  numberSupported,
  checkCurrent,
  statusSaid,
  wordsOwn,
  // What a page or a figure needs.
  definitionCited,
  headingStepped,
  diagramDescribed,
  diagramBound,
  tableSound,
  explorableSound,
  conceptUsed,
];

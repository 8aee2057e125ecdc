import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { type RelationId, relationId, type WorkId, workId } from '../model/ids.ts';
import type { Section, Sentence, TextPage } from '../model/passage.ts';
import { anchorOf } from './anchor.ts';
import { claimCitationsIn } from './claim-citations.ts';
import { citationsIn } from './mentions-in.ts';
import type { ClaimNode } from './nodes.ts';
import { countWords } from './text/count-words.ts';
import { type Names, namesFromIds } from './text/names.ts';
import { plainTextOf, sentencesOf } from './text/sentences.ts';
import { type TextBlock, textBlocksOf } from './text-blocks.ts';

export { citationsIn, claimsIn, conceptsIn } from './mentions-in.ts';

/** A sentence and the block that it stands in, for places. */
export interface PassageSentence extends Sentence {
  readonly node: Node;
}

/** A claim as it is written; whether its relation exists and what its works say of it is not judged here. */
export interface PassageClaim {
  readonly id: string;
  readonly subject: string;
  readonly relationType: string;
  readonly target: string;
  readonly relation: RelationId;
  /** Cited inside the claim or in the group directly after it. */
  readonly works: readonly WorkId[];
  readonly text: string;
  readonly section: string | null;
  readonly block: string;
  readonly node: ClaimNode;
}

/** What a text says, sentence by sentence. */
export interface Passages {
  readonly sections: readonly Section[];
  readonly sentences: readonly PassageSentence[];
  readonly claims: readonly PassageClaim[];
  /** In order of first citation; notes come after the body, where they are read. */
  readonly works: readonly WorkId[];
  /** Words of prose, headings and titles of boxes included. */
  readonly words: number;
}

/**
 * Reads what a text says and where, from the tree of `parseMarkdown`.
 *
 * `names` puts the names of concepts and authors into sentences that leave them to the Series.
 */
export function readPassages(tree: Root, page: TextPage, names: Names = namesFromIds): Passages {
  const blocks = textBlocksOf(tree);
  const items = blocks.flatMap(({ node }) => citationsIn(node)).flatMap((citation) => citation.items);
  const headings = headingsIn(tree);
  const prose = [
    ...blocks.map(({ node, section }) => ({ section, words: countWords(plainTextOf(node, names)) })),
    ...boxTitlesIn(tree),
  ];
  return {
    sections: headings.flatMap(({ depth, ...heading }) =>
      isLevel(depth)
        ? [{ ...heading, level: depth, words: sumOf(prose.filter(({ section }) => section === heading.id)) }]
        : [],
    ),
    sentences: readSentences(blocks, page, names),
    claims: blocks.flatMap((block) => readClaims(block, names)),
    works: [...new Set(items.map(({ work }) => workId(work)))],
    words: sumOf([...prose, ...headings.map(({ title }) => ({ words: countWords(title) }))]),
  };
}

function readSentences(
  blocks: readonly TextBlock[],
  page: TextPage,
  names: Names,
): readonly PassageSentence[] {
  // The cells of a table share its anchor, and the sentences of a block are counted over all of it.
  const counts = new Map<string, number>();
  return blocks.flatMap(({ node, section, block }) =>
    sentencesOf(node, names).map((sentence) => {
      const index = counts.get(block) ?? 0;
      counts.set(block, index + 1);
      return { page, section, block, index, ...sentence, node };
    }),
  );
}

function readClaims({ node, section, block }: TextBlock, names: Names): readonly PassageClaim[] {
  return claimCitationsIn(node).map(({ claim, works }) => {
    const { id, subject, relationType, target } = claim;
    const relation = relationId(subject, relationType, target);
    const text = plainTextOf(claim, names);
    return { id, subject, relationType, target, relation, works, text, section, block, node: claim };
  });
}

function headingsIn(tree: Root): readonly { id: string; title: string; depth: number }[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ id: anchorOf(node) ?? '', title: toString(node), depth: node.depth }] : [],
  );
}

function boxTitlesIn(tree: Root): readonly { section: string | null; words: number }[] {
  let section: string | null = null;
  const titles: { section: string | null; words: number }[] = [];
  visit(tree, ['heading', 'box'], (node) => {
    if (node.type === 'heading') section = anchorOf(node) ?? section;
    if (node.type === 'box') titles.push({ section, words: countWords(node.title) });
  });
  return titles;
}

function isLevel(depth: number): depth is Section['level'] {
  return depth >= 2 && depth <= 4;
}

function sumOf(counts: readonly { readonly words: number }[]): number {
  return counts.reduce((sum, { words }) => sum + words, 0);
}

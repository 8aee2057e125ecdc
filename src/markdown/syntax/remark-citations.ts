import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isWorkId } from '../../model/ids.ts';
import { fault } from '../fault.ts';
import type { CitationItem, CitationNode } from '../nodes.ts';
import type { SourcedText } from '../text/sourced-text.ts';
import { visitTexts } from '../text/visit-texts.ts';

const RULE = 'citation-complete';
const NOTE =
  'Write `[@work]`, `[@work; @other, fig. 2]`, or `@work` in running text; an `@` meant as such is `\\@`';

/** Brackets that hold an `@`; or an `@` before a word, and the locator that may follow it in brackets. */
const CITATION =
  /(?<group>\[[^[\]]*@[^[\]]*\])|(?<![\p{L}\p{N}._@-])@(?<author>[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*)(?:\s\[(?<locator>[^[\]@]+)\])?/gu;
const ITEM = /^\s*@(?<work>[^\s,;]+)(?:,\s*(?<locator>[^;]*\S))?\s*$/u;

/**
 * Pandoc's citations: `[@malanchi2012; @oskarsson2011, fig. 2]`, and `@paget1889` or `@paget1889 [p. 572]` in running
 * text.
 *
 * The space before a group goes: its numbers hang at the word before.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    visitTexts(tree, String(file), (text) => citeIn(text, file));
    visit(tree, 'citation', (node, index, parent) => {
      const before = index === undefined ? undefined : parent?.children[index - 1];
      if (!node.narrative && before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}

function citeIn(text: SourcedText, file: VFile): readonly PhrasingContent[] | undefined {
  if (!text.value.includes('@')) return undefined;
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const match of text.value.matchAll(CITATION)) {
    if (isMeantAsSuch(text, match)) continue;
    const citation = match.groups?.['group'] ? group(text, match, file) : narrative(text, match, file);
    if (!citation) continue;
    nodes.push(text.slice(done, match.index), citation);
    done = match.index + match[0].length;
  }
  if (done === 0) return undefined;
  return [...nodes, text.slice(done)].filter((node) => node.type !== 'text' || node.value !== '');
}

function isMeantAsSuch(text: SourcedText, match: RegExpExecArray): boolean {
  return text.isEscaped(match.index) || text.isEscaped(match.index + match[0].indexOf('@'));
}

function group(text: SourcedText, match: RegExpExecArray, file: VFile): CitationNode | undefined {
  const position = text.position(match.index, match.index + match[0].length);
  const items: CitationItem[] = [];
  let at = match.index + 1;
  for (const written of match[0].slice(1, -1).split(';')) {
    const { work = '', locator } = ITEM.exec(written)?.groups ?? {};
    if (!isWorkId(work)) {
      fault(file, position, RULE, `\`${written.trim()}\` is no citation of a work`, NOTE);
      return undefined;
    }
    const start = at + written.indexOf('@');
    items.push(item(work, locator, text.position(start, start + 1 + work.length)));
    at += written.length + 1;
  }
  return { type: 'citation', narrative: false, items, position };
}

function narrative(text: SourcedText, match: RegExpExecArray, file: VFile): CitationNode | undefined {
  const { author = '', locator } = match.groups ?? {};
  const position = text.position(match.index, match.index + match[0].length);
  const place = text.position(match.index, match.index + 1 + author.length);
  if (!isWorkId(author) || text.value[match.index - 1] === '[') {
    fault(file, place, RULE, `\`@${author}\` is no citation of a work`, NOTE);
    return undefined;
  }
  return { type: 'citation', narrative: true, items: [item(author, locator, place)], position };
}

function item(work: string, locator: string | undefined, position: CitationItem['position']): CitationItem {
  return { work, ...(locator === undefined ? {} : { locator: locator.replace(/\s+/g, ' ') }), position };
}

import type { PhrasingContent, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isSlug } from '../../model/ids.ts';
import { fault } from '../fault.ts';
import type { ConceptLinkNode } from '../nodes.ts';
import { SourcedText } from '../text/sourced-text.ts';

const RULE = 'concept-link-complete';
const FORM = 'Write `[[slug]]` or `[[slug|words]]`';

/** A pair of brackets: the index of its text among the siblings, and where in that text it begins. */
interface Brackets {
  readonly sibling: number;
  readonly at: number;
}

/**
 * `[[metastatic-niche]]` and `[[disseminated-tumour-cell|DTCs]]` become links to concepts.
 *
 * The words may hold other mark-up (`[[tgf-beta-signalling|TGF-*β*]]`), so that a link may span several siblings.
 */
export function remarkConceptLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if ('children' in node) linkConcepts(node, String(file), file);
    });
  };
}

function linkConcepts(parent: Parents, source: string, file: VFile): void {
  let from: Brackets = { sibling: 0, at: 0 };
  for (;;) {
    const open = findBrackets(parent, '[[', from, source);
    if (!open) return;
    const afterOpen = { sibling: open.sibling, at: open.at + 2 };
    const close = findBrackets(parent, ']]', afterOpen, source);
    if (!close) {
      const place = textAt(parent, open.sibling, source).position(open.at, open.at + 2);
      fault(
        file,
        place,
        RULE,
        '`[[` is not closed',
        `${FORM}; brackets that are meant as such are escaped: \`\\[\``,
      );
      return;
    }
    const inside = cut(parent, afterOpen, close, source);
    const before = textAt(parent, open.sibling, source).slice(0, open.at);
    const after = textAt(parent, close.sibling, source).slice(close.at + 2);
    const start = textAt(parent, open.sibling, source).position(open.at, open.at).start;
    const end = textAt(parent, close.sibling, source).position(close.at, close.at + 2).end;
    const link = conceptLink(inside, { start, end }, source, file);
    const put = [before, ...(link ? [link] : inside), after];
    parent.children.splice(open.sibling, close.sibling - open.sibling + 1, ...put);
    from = { sibling: open.sibling + put.length - 1, at: 0 };
  }
}

function textAt(parent: Parents, sibling: number, source: string): SourcedText {
  return new SourcedText(parent.children[sibling] as Text, source);
}

function findBrackets(
  parent: Parents,
  brackets: string,
  from: Brackets,
  source: string,
): Brackets | undefined {
  for (let sibling = from.sibling; sibling < parent.children.length; sibling += 1) {
    const node = parent.children[sibling];
    if (node?.type !== 'text' || !node.value.includes(brackets)) continue;
    const text = new SourcedText(node, source);
    let at = node.value.indexOf(brackets, sibling === from.sibling ? from.at : 0);
    while (at >= 0 && text.isEscaped(at)) at = node.value.indexOf(brackets, at + 1);
    if (at >= 0) return { sibling, at };
  }
  return undefined;
}

/** What stands between two places among the siblings. */
function cut(parent: Parents, from: Brackets, to: Brackets, source: string): PhrasingContent[] {
  const first = textAt(parent, from.sibling, source);
  if (from.sibling === to.sibling) return [first.slice(from.at, to.at)];
  const between = parent.children.slice(from.sibling + 1, to.sibling) as PhrasingContent[];
  return [first.slice(from.at), ...between, textAt(parent, to.sibling, source).slice(0, to.at)];
}

function conceptLink(
  inside: readonly PhrasingContent[],
  position: NonNullable<Text['position']>,
  source: string,
  file: VFile,
): ConceptLinkNode | undefined {
  const [first, ...others] = inside;
  const value = first?.type === 'text' ? first.value : '';
  const bar = value.indexOf('|');
  const concept = (bar < 0 ? value : value.slice(0, bar)).trim();
  const words =
    bar < 0 || first?.type !== 'text' ? [] : [new SourcedText(first, source).slice(bar + 1), ...others];
  const children = words.filter((node) => node.type !== 'text' || node.value !== '');
  if (!isSlug(concept)) {
    fault(file, position, RULE, `\`${concept}\` is no slug of a concept`, FORM);
    return undefined;
  }
  const lack =
    bar < 0 && others.length > 0
      ? 'bar before its mark-up'
      : bar >= 0 && children.length === 0
        ? 'words after its bar'
        : undefined;
  if (lack !== undefined) {
    fault(file, position, RULE, `Link to \`${concept}\` has no ${lack}`, FORM);
    return undefined;
  }
  return { type: 'conceptLink', concept, startsSentence: false, children, position };
}

import type { Root, RootContent } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorOf, setAnchor } from '../anchor.ts';
import { pageAnchors } from '../../model/addresses.ts';
import { fault } from '../fault.ts';

/** Kinds of block that have an anchor of their own, unless a parent has it for them. */
const NUMBERED = ['paragraph', 'listItem', 'table', 'blockquote'];
/** Parents whose anchor serves the paragraphs directly inside. */
const SPEAKING_FOR_PARAGRAPHS = ['listItem', 'figure', 'footnoteDefinition'];

/**
 * Gives every heading, block, figure, box and question its anchor.
 *
 * Headings are slugged as GitHub does; figures and claims have their author's ids; boxes and questions are counted over
 * the page (`box-1`); other blocks are counted within their section: `anchorage-3`, before the first heading `text-3`.
 */
export function remarkAnchors() {
  return (tree: Root, file: VFile): void => {
    const taken = takeAuthorsIds(tree, file);
    numberBlocks(tree, taken);
  };
}

function takeAuthorsIds(tree: Root, file: VFile): Set<string> {
  const ofPage = new Set<string>(pageAnchors);
  const taken = new Set<string>();
  const slugger = new GithubSlugger();
  visit(tree, (node) => {
    const id = node.type === 'heading' ? slugger.slug(toString(node)) : 'id' in node ? node.id : undefined;
    if (id === undefined) return;
    if (taken.has(id) || ofPage.has(id)) {
      const place = node.position?.start;
      const owner = ofPage.has(id) ? 'a part of the page' : 'something above';
      const note = node.type === 'heading' ? 'The anchor of a heading is made of its words' : undefined;
      fault(file, place, 'anchor-unique', `\`${id}\` is already the id of ${owner}`, note);
    }
    taken.add(id);
    if (node.type !== 'claim') setAnchor(node, id);
  });
  return taken;
}

function numberBlocks(tree: Root, taken: Set<string>): void {
  const counters = new Map<string, number>();
  const next = (prefix: string): string => {
    const count = (counters.get(prefix) ?? 0) + 1;
    counters.set(prefix, count);
    const id = `${prefix}-${count}`;
    if (taken.has(id)) return next(prefix);
    taken.add(id);
    return id;
  };
  let section = 'text';
  const number = (node: RootContent, parent: Root | RootContent): void => {
    if (node.type === 'heading') section = anchorOf(node) ?? section;
    else if (node.type === 'box' || node.type === 'question') setAnchor(node, next(node.type));
    else if (node.type === 'footnoteDefinition') setAnchor(node, `fn-${node.identifier}`);
    else if (NUMBERED.includes(node.type) && !isSpokenFor(node, parent)) setAnchor(node, next(section));
    if ('children' in node) for (const child of node.children) number(child, node);
  };
  for (const node of tree.children) number(node, tree);
}

function isSpokenFor(node: RootContent, parent: Root | RootContent): boolean {
  return node.type === 'paragraph' && SPEAKING_FOR_PARAGRAPHS.includes(parent.type);
}

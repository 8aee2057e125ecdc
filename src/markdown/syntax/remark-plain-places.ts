import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault } from '../fault.ts';

/** What a place may not hold, and why. */
interface PlainPlace {
  readonly ruleId: string;
  /** The place, as the reader of the message calls it. */
  readonly name: string;
  readonly without: readonly string[];
}

const LINKED = ['link', 'linkReference', 'citation', 'conceptLink', 'claim', 'footnoteReference'];

const PLACES: Readonly<Record<string, PlainPlace>> = {
  heading: { ruleId: 'heading-plain', name: 'A heading', without: LINKED },
  link: { ruleId: 'link-plain', name: 'A link', without: LINKED },
  linkReference: { ruleId: 'link-plain', name: 'A link', without: LINKED },
  conceptLink: { ruleId: 'link-plain', name: 'A link to a concept', without: LINKED },
  claim: { ruleId: 'claim-flat', name: 'A claim', without: ['claim'] },
  figure: { ruleId: 'container-flat', name: 'A figure', without: ['heading', 'figure', 'box', 'question'] },
  box: { ruleId: 'container-flat', name: 'A box', without: ['heading', 'box'] },
  question: { ruleId: 'container-flat', name: 'A question', without: ['heading', 'box', 'question'] },
  blockquote: {
    ruleId: 'container-flat',
    name: 'A quotation',
    without: ['heading', 'figure', 'box', 'question'],
  },
  listItem: { ruleId: 'container-flat', name: 'A list', without: ['heading', 'figure', 'box', 'question'] },
  footnoteDefinition: {
    ruleId: 'container-flat',
    name: 'A note',
    without: ['heading', 'figure', 'box', 'question'],
  },
};

const WORDS: Readonly<Record<string, string>> = {
  linkReference: 'link',
  conceptLink: 'link to a concept',
  footnoteReference: 'note',
};

/** Tells of what stands where it cannot: a link in a link, a claim in a claim, a citation or link in a heading. */
export function remarkPlainPlaces() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const place = PLACES[node.type];
      if (place && 'children' in node) judge(node.children, place, file);
    });
  };
}

function judge(children: readonly Node[], { ruleId, name, without }: PlainPlace, file: VFile): void {
  for (const child of children) {
    visit(child, without, (node) => {
      fault(file, node.position, ruleId, `${name} holds no ${WORDS[node.type] ?? node.type}`);
    });
  }
}

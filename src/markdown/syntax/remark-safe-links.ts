import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationsIn, claimsIn, conceptsIn } from '../mentions-in.ts';
import { fault } from '../fault.ts';

const SAFE = ['http', 'https', 'mailto'];
/** Browsers take blanks and control characters out of an address before they read its scheme. */
const IGNORED = /[\u0000-\u0020]/g; // eslint-disable-line
const SCHEME = /^([a-z][a-z\d+.-]*):/i;

/**
 * Links lead to `http`, `https`, `mailto` or this site, images are this site's own: anything else is a fault and
 * leaves the tree, so that `javascript:` and `data:` never reach the page.
 */
export function remarkSafeLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'link' || node.type === 'definition') {
        const scheme = schemeOf(node.url);
        if (scheme !== undefined && !SAFE.includes(scheme)) {
          const reason = `A link with \`${scheme}:\` is not let through`;
          fault(file, node.position, 'link-safe', reason, 'Links lead to `https:`, `http:`, `mailto:` or a page here');
          parent.children.splice(index, 1, ...(node.type === 'link' ? node.children : []));
          return [SKIP, index];
        }
      }
    });
  };
}

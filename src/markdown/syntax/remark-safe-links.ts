import type { Definition, Image, Link, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault } from '../fault.ts';

const SCHEMES = ['http:', 'https:', 'mailto:'];

/**
 * Links lead to `https:`, `http:`, `mailto:` or this site, and images are this site's own: anything else is a fault
 * and leaves the tree, so that `javascript:` and `data:` never reach the page.
 */
export function remarkSafeLinks() {
  return (tree: Root, file: VFile): void => {
    const images = imageDefinitions(tree);
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !hasAddress(node)) return undefined;
      const scheme = schemeOf(node.url);
      const isImage = node.type === 'image' || (node.type === 'definition' && images.has(node.identifier));
      if (scheme === undefined || (!isImage && SCHEMES.includes(scheme))) return undefined;
      const [rule, reason, note] = isImage
        ? [
            'image-local',
            `Image \`${node.url}\` is not of this site`,
            'Put it in `public/` and write its address: `/name.svg`',
          ]
        : [
            'link-safe',
            `A link with \`${scheme}\` is not let through`,
            'Links lead to `https:`, `http:`, `mailto:` or to a page of this site: `/about/`',
          ];
      fault(file, node.position, rule, reason, note);
      const content = node.type === 'link' ? node.children : [];
      parent.children.splice(index, 1, ...content);
      return [SKIP, index + content.length];
    });
  };
}

function hasAddress(node: Root | RootContent): node is Definition | Image | Link {
  return node.type === 'link' || node.type === 'definition' || node.type === 'image';
}

function imageDefinitions(tree: Root): ReadonlySet<string> {
  const identifiers = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void identifiers.add(identifier));
  return identifiers;
}

/** The scheme of an address as a browser reads it, without blanks and control characters; `//` for another host. */
function schemeOf(url: string): string | undefined {
  const address = Array.from(url)
    .filter((character) => character > ' ')
    .join('');
  if (/^[\\/]{2}/.test(address)) return '//';
  return /^([a-z][a-z\d+.-]*):/i.exec(address)?.[0].toLowerCase();
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../../model/addresses.ts';

/** Puts the base path before every address of this site, whoever wrote it. */
export function rehypeBase({ base }: { readonly base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const address = properties[name];
        if (typeof address === 'string' && address.startsWith('/'))
          properties[name] = withBase(base, address);
      }
    });
  };
}

import { visit } from 'unist-util-visit';
import { suggest } from '../../model/suggest.ts';
import { addresses } from '../../model/addresses.ts';
import { anchorsByAddress } from '../anchors-by-address.ts';
import type { Rule } from '../rule.ts';

/** A link inside the site leads to a page and an anchor that are there. */
export const linkTargetExists: Rule = {
  id: 'link-target-exists',
  check(series, known, report) {
    const anchors = anchorsByAddress(series, known);
    for (const text of series.texts) {
      visit(text.tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        // Other protocols are judged where the Markdown is parsed.
        if (/^[a-z][a-z0-9+.-]*:/i.test(node.url)) return;
        const place = node.position;
        const [path = '', anchor] = node.url.split('#');
        if (path !== '' && !path.startsWith('/')) {
          report(
            text.file,
            place,
            `The link \`${node.url}\` does not begin with \`/\` or \`#\``,
            'Write the address from the root of the site: `/concepts/…/`',
          );
          return;
        }
        const there = anchors.get(path === '' ? addresses.page(text.page) : path);
        if (!there) {
          const forward = known.forwards.get(path);
          const end = forward === undefined ? suggest(path, anchors.keys()) : `; forwarded to \`${forward}\``;
          report(text.file, place, `No page at \`${path}\`${end}`);
        } else if (anchor !== undefined && !there.has(anchor)) {
          report(
            text.file,
            place,
            `No anchor \`#${anchor}\`${path === '' ? '' : ` at \`${path}\``}${suggest(anchor, there)}`,
          );
        }
      });
    }
  },
};

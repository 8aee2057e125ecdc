import { suggest } from '../../model/suggest.ts';
import { anchorsByAddress } from '../anchors-by-address.ts';
import type { Rule } from '../rule.ts';

/** A forward leads from an address that is no page any more to one that is, in one step. */
export const forwardSound: Rule = {
  id: 'forward-sound',
  check(series, known, report) {
    const { addresses } = series;
    const forwards = addresses?.fields.valid.forwards;
    if (!addresses || !forwards) return;
    const pages = anchorsByAddress(series, known);
    for (const [from, to] of Object.entries(forwards)) {
      const place = (part: 'key' | 'value') => addresses.fields.placeOf(['forwards', from], part);
      if (pages.has(from)) {
        report(
          addresses.file,
          place('key'),
          `The page \`${from}\` is there, and cannot be forwarded`,
          'Take the line out, or the page',
        );
      }
      if (pages.has(to)) continue;
      const next = known.forwards.get(to);
      if (next === undefined)
        report(addresses.file, place('value'), `No page at \`${to}\`${suggest(to, pages.keys())}`);
      else
        report(
          addresses.file,
          place('value'),
          `\`${from}\` is forwarded to \`${to}\`, which is itself forwarded to \`${next}\``,
          'Lead every forward to a page that is there',
        );
    }
  },
};

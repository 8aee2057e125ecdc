import type { Rule } from '../rule.ts';

/** A related work is listed once, and is none of those that make the collection. */
export const relatedApart: Rule = {
  id: 'related-apart',
  check({ info, articles }, _known, report) {
    const { opening, related = [], articles: order = [] } = info.fields.valid;
    const collected = new Set<string | undefined>([
      opening,
      ...articles.map(({ fields }) => fields.valid.accompanies),
      ...order.map((item) => ('accompanies' in item ? item.accompanies : undefined)),
    ]);
    const listed = new Set<string>();
    for (const [index, work] of related.entries()) {
      const place = info.fields.placeOf(['related', index]);
      if (collected.has(work))
        report(info.file, place, `\`${work}\` is part of the collection, not related to it`);
      if (listed.has(work)) report(info.file, place, `The related work \`${work}\` is listed twice`);
      listed.add(work);
    }
  },
};

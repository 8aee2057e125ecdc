import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';

/** The reading order in `series.yaml` names each article once, and none that is not there. */
export const articleListed: Rule = {
  id: 'article-listed',
  check({ info, articles }, known, report) {
    const { articles: order } = info.fields.valid;
    if (!order) return;
    const listed = new Set<string>();
    for (const [index, item] of order.entries()) {
      if (!('article' in item)) continue;
      const place = info.fields.placeOf(['articles', index, 'article']);
      const slug = item.article;
      if (!known.articles.has(slug))
        report(info.file, place, `Unknown article \`${slug}\`${suggest(slug, known.articles)}`);
      if (listed.has(slug)) report(info.file, place, `The article \`${slug}\` is listed twice`);
      listed.add(slug);
    }
    for (const { slug, file } of articles) {
      if (!listed.has(slug))
        report(
          file,
          undefined,
          `The article \`${slug}\` is not in the reading order`,
          'Name it under `articles` in `series.yaml`',
        );
    }
  },
};

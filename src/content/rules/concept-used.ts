import type { Rule } from '../rule.ts';

/** An article or a relation speaks of every concept. */
export const conceptUsed: Rule = {
  id: 'concept-used',
  check({ info, articles, concepts }, { relationIds, isUnread }, report) {
    // A file that does not parse may be the one that uses it.
    if ([...articles, ...concepts].some(({ file }) => isUnread(file))) return;
    const used = new Set<string>([
      ...[...relationIds].flatMap((id) => id.split('--')),
      ...articles
        .flatMap(({ keyPoints, body }) => [...keyPoints, body])
        .flatMap(({ passages }) => passages.sentences.flatMap((sentence) => sentence.concepts)),
      ...(info.fields.valid.cascade?.steps ?? []).map(({ concept }) => concept),
    ]);
    for (const { slug, file, fields } of concepts) {
      if (used.has(slug) || fields.valid.replacedBy !== undefined) continue;
      report(
        file,
        fields.placeOf(['name'], 'key'),
        `No article and no relation uses the concept \`${slug}\``,
      );
    }
  },
};

import type { Rule } from '../rule.ts';

/** A work that an article accompanies has a DOI, which leads to that article and to no other. */
export const companionUnique: Rule = {
  id: 'companion-unique',
  check({ info, articles }, { works }, report) {
    const companions = [
      ...articles.map(({ slug, file, fields }) => ({
        what: `the article \`${slug}\``,
        work: fields.valid.accompanies,
        file,
        place: fields.placeOf(['accompanies']),
      })),
      ...(info.fields.valid.articles ?? []).map((item, index) => ({
        what: 'an article to come',
        work: 'accompanies' in item ? item.accompanies : undefined,
        file: info.file,
        place: info.fields.placeOf(['articles', index, 'accompanies']),
      })),
    ];
    const first = new Map<string, string>();
    for (const { what, work, file, place } of companions) {
      if (work === undefined) continue;
      const reference = works.get(work)?.fields.whole;
      if (reference && reference.DOI === undefined)
        report(file, place, `The work \`${work}\` has no DOI to link to it by`);
      const other = first.get(work);
      if (other === undefined) first.set(work, what);
      else report(file, place, `The work \`${work}\` has ${other} as its companion already`);
    }
  },
};

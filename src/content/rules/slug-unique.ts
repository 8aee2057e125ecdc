import type { Rule } from '../rule.ts';

/** No two files of a kind have one slug: they would have one address. */
export const slugUnique: Rule = {
  id: 'slug-unique',
  check({ files }, _known, report) {
    const first = new Map<string, string>();
    for (const { kind, name, file } of files) {
      if (kind !== 'article' && kind !== 'concept' && kind !== 'diagram' && kind !== 'dataset') continue;
      const key = `${kind}/${name}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, file.path);
      else report(file, undefined, `\`${name}\` is also the slug of \`${other}\``, 'Rename one of the two');
    }
  },
};

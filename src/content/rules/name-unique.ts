import type { Rule } from '../rule.ts';

/** A name or alias leads to one concept only. */
export const nameUnique: Rule = {
  id: 'name-unique',
  check({ concepts }, _known, report) {
    const owners = new Map<string, string>();
    for (const { slug, fields } of concepts) {
      const name = fields.valid.name?.toLowerCase();
      if (name !== undefined && !owners.has(name)) owners.set(name, slug);
    }
    for (const { slug, file, fields } of concepts) {
      const { name, aliases = [] } = fields.valid;
      const owner = name === undefined ? slug : owners.get(name.toLowerCase());
      if (owner !== slug)
        report(file, fields.placeOf(['name']), `\`${name ?? ''}\` is also the name of \`${owner ?? ''}\``);
      for (const [index, alias] of aliases.entries()) {
        const place = fields.placeOf(['aliases', index]);
        const other = owners.get(alias.toLowerCase());
        if (other === undefined) owners.set(alias.toLowerCase(), slug);
        else if (other === slug) report(file, place, `\`${alias}\` is already a name of this concept`);
        else
          report(
            file,
            place,
            `\`${alias}\` is also a name of \`${other}\``,
            'An alias belongs to one concept only',
          );
      }
    }
  },
};

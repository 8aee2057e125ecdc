import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';

/** An outside identifier belongs to a vocabulary that `vocabulary.yaml` names, and looks as its identifiers do. */
export const identifierSound: Rule = {
  id: 'identifier-sound',
  check({ vocabulary, concepts }, _known, report) {
    const { identifiers } = vocabulary.fields.valid;
    if (!identifiers) return;
    for (const { file, fields } of concepts) {
      for (const [name, id] of Object.entries(fields.valid.identifiers ?? {})) {
        const outside = Object.hasOwn(identifiers, name) ? identifiers[name] : undefined;
        if (!outside)
          report(
            file,
            fields.placeOf(['identifiers', name]),
            `Unknown outside vocabulary \`${name}\`${suggest(name, Object.keys(identifiers))}`,
            'Those there are stand in `vocabulary.yaml`',
          );
        else if (!new RegExp(`^(?:${outside.pattern})$`, 'u').test(id))
          report(
            file,
            fields.placeOf(['identifiers', name]),
            `\`${id}\` is no identifier of ${name}`,
            `They look like \`${outside.pattern}\``,
          );
      }
    }
  },
};

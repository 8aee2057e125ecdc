import { partsOf } from '../../model/explorables/kinds.ts';
import { suggest } from '../../model/suggest.ts';
import type { Report, Rule } from '../rule.ts';
import type { ExplorableFields } from '../schemas/explorable-schema.ts';
import type { ExplorableSource } from '../series-source.ts';

/** An explorable has all that its kind needs, starts within its ranges, and says on what works its assumptions rest. */
export const explorableSound: Rule = {
  id: 'explorable-sound',
  check({ explorables }, _known, report) {
    for (const { file, fields, assumptions } of explorables) {
      assumptions.forEach(({ passages }, index) => {
        if (passages.works.length === 0)
          report(file, fields.placeOf(['assumptions', index]), 'The assumption cites no work');
      });
      for (const [name, parameter] of Object.entries(fields.valid.parameters ?? {})) {
        for (const fault of faultsOf(parameter))
          report(file, fields.placeOf(['parameters', name]), `\`${name}\`: ${fault}`);
      }
      judgeParts({ file, fields }, report);
    }
  },
};

function faultsOf({
  low,
  high,
  default: start,
  scale,
}: ExplorableFields['parameters'][string]): readonly string[] {
  return [
    ...(low >= high ? [`\`low\` (${low}) is not below \`high\` (${high})`] : []),
    ...(low < high && (start < low || start > high)
      ? [`\`default\` (${start}) is not within ${low} to ${high}`]
      : []),
    ...(scale === 'logarithmic' && low <= 0 ? ['a logarithmic scale begins above 0'] : []),
  ];
}

/** Names that the kind has not, and those of it that are missing. */
function judgeParts({ file, fields }: Pick<ExplorableSource, 'file' | 'fields'>, report: Report): void {
  const { kind, parameters, words, summary = '' } = fields.valid;
  if (kind === undefined) return;
  const parts = partsOf(kind);
  const needed = {
    parameters: Object.values(parts.groups).flat(),
    words: [...Object.keys(parts.groups), ...parts.words],
  };
  for (const [field, found] of [
    ['parameters', parameters],
    ['words', words],
  ] as const) {
    if (!found) continue;
    for (const name of Object.keys(found)) {
      if (needed[field].includes(name)) continue;
      const near = suggest(name, needed[field]);
      report(
        file,
        fields.placeOf([field, name], 'key'),
        `\`${kind}\` has no \`${name}\` among its ${field}${near}`,
      );
    }
    const missing = needed[field].filter((name) => !(name in found));
    if (missing.length > 0)
      report(
        file,
        fields.placeOf([field], 'key'),
        `\`${field}\` lacks ${missing.map((name) => `\`${name}\``).join(', ')}`,
      );
  }
  for (const [, name = ''] of summary.matchAll(/\{([^}]*)\}/g)) {
    if (parts.results.includes(name)) continue;
    const near = suggest(name, parts.results);
    report(file, fields.placeOf(['summary']), `\`summary\`: nothing called \`${name}\` comes out${near}`);
  }
  if (parts.byLot && fields.valid.seed === 0)
    report(file, fields.placeOf([]), `\`${kind}\` draws by lot and needs a \`seed\``);
}

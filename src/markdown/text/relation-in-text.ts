import type { Relation } from '../../model/relation.ts';
import type { Series } from '../../model/series.ts';
import { nameInText } from './name-in-text.ts';

/** A relation as a sentence without its full stop: `Periostin promotes metastatic colonisation`. */
export function relationInText({ subject, type, target }: Relation, series: Series): string {
  const label = series.vocabulary.relationTypes[type]?.label ?? type;
  return `${series.concept(subject).name} ${label} ${nameInText(series.concept(target), false)}`;
}

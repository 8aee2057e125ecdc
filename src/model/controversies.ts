import { compareNames } from './concept-name.ts';
import type { Relation } from './relation.ts';
import { relationSentence } from './relation-sentence.ts';
import type { Series } from './series.ts';

/** A relation on which the works disagree. */
export interface Controversy {
  readonly relation: Relation;
  /** `Periostin promotes metastatic colonisation`. */
  readonly sentence: string;
}

/** Every contested relation, those on which most works speak first, then by the alphabet. */
export function controversiesOf(series: Series): readonly Controversy[] {
  return series.relations
    .filter(({ confidence }) => confidence === 'contested')
    .map((relation) => ({ relation, sentence: relationSentence(series, relation) }))
    .sort(
      (a, b) =>
        b.relation.evidence.length - a.relation.evidence.length || compareNames(a.sentence, b.sentence),
    );
}

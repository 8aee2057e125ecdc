import { nameAtStart } from './concept-name.ts';
import type { Evidence, Relation } from './relation.ts';
import type { Series } from './series.ts';
import type { Sign } from './vocabulary.ts';

/** `Periostin promotes metastatic colonisation`. */
export function relationSentence(series: Series, relation: Relation): string {
  const { subject, target } = relation;
  return `${nameAtStart(series.concept(subject).name)} ${relationType(series, relation).label} ${series.concept(target).name}`;
}

/** The kind of a relation, from the vocabulary. */
export function relationType({ vocabulary }: Series, { type }: Relation) {
  const kind = vocabulary.relationTypes[type];
  if (!kind) throw new RangeError(`\`${type}\` is no relation type of the vocabulary`);
  return kind;
}

/** The sign as a symbol; the word beside it says the same. */
export const SIGN_SYMBOLS: Readonly<Record<Sign, string>> = { positive: '+', negative: '−', none: '·' };

/** The sign in words. */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  positive: 'more of the one, more of the other',
  negative: 'more of the one, less of the other',
  none: 'no sign',
};

/** Works for a relation and works against it. */
export function weighEvidence({ evidence }: Relation): {
  readonly for: readonly Evidence[];
  readonly against: readonly Evidence[];
} {
  return {
    for: evidence.filter(({ stance }) => stance !== 'disputes'),
    against: evidence.filter(({ stance }) => stance === 'disputes'),
  };
}

/** Systems of all of a relation's evidence, each once, in the vocabulary's order. */
export function systemsOf({ vocabulary }: Series, { evidence }: Relation): readonly string[] {
  const studied = new Set(evidence.flatMap(({ systems }) => systems));
  return Object.keys(vocabulary.systems).filter((system) => studied.has(system));
}

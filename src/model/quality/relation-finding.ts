import { addresses } from '../addresses.ts';
import type { Relation } from '../relation.ts';
import { relationSentence } from '../relation-sentence.ts';
import type { Series } from '../series.ts';
import type { Finding } from './quality-question.ts';

/** A relation as a finding, in the sentence that it makes. */
export function relationFinding(series: Series, relation: Relation, detail?: string): Finding {
  return { text: relationSentence(series, relation), detail, address: addresses.relation(relation.id) };
}

import type { Relation } from '../relation.ts';
import type { Series } from '../series.ts';
import { workLabel } from '../work-label.ts';

/** The works on which a relation rests, as a finding names them. */
export function worksLabel(series: Series, { evidence }: Relation): string {
  return evidence.map(({ work }) => workLabel(series.reference(work))).join('; ');
}

import { addresses } from './addresses.ts';
import { conceptAt } from './concept-at.ts';
import type { Forward } from './forward.ts';
import { type ConceptId, isSlug, relationId } from './ids.ts';

/** The three words of a relation. */
interface Words {
  readonly subject: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The forwards as they are written, and after them those that follow: where a concept has a new slug, so have its
 * relations, whose addresses hold it. What is written goes before what follows, and a page that is there before both.
 */
export function expandForwards(written: readonly Forward[], relations: readonly Words[]): readonly Forward[] {
  const former = formerSlugs(written);
  const slugs = (current: string) => [current, ...(former.get(current) ?? [])];
  const taken = new Set([
    ...written.map(({ from }) => from),
    ...relations.flatMap((relation) => addressOf(relation) ?? []),
  ]);
  const followed = relations.flatMap((relation) => {
    const to = addressOf(relation);
    if (to === undefined) return [];
    return slugs(relation.subject).flatMap((subject) =>
      slugs(relation.target).flatMap((target): Forward[] => {
        const from = addressOf({ subject, type: relation.type, target });
        return from === undefined || taken.has(from) ? [] : [{ from, to }];
      }),
    );
  });
  return [...written, ...followed];
}

function formerSlugs(written: readonly Forward[]): ReadonlyMap<string, readonly ConceptId[]> {
  const former = new Map<string, readonly ConceptId[]>();
  for (const { from, to } of written) {
    const [old, current] = [conceptAt(from), conceptAt(to)];
    if (old !== undefined && current !== undefined)
      former.set(current, [...(former.get(current) ?? []), old]);
  }
  return former;
}

function addressOf({ subject, type, target }: Words): string | undefined {
  const sound = [subject, type, target].every(isSlug);
  return sound ? addresses.relation(relationId(subject, type, target)) : undefined;
}

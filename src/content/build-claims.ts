import type { ArticleId } from '../model/ids.ts';
import type { Claim } from '../model/passage.ts';
import { STANCES, type Stance } from '../model/relation.ts';
import type { ArticleSource, RelationSource } from './series-source.ts';

/** Makes the claims of the articles given, in reading order; each takes its stance from its works. */
export function buildClaims(
  articles: readonly ArticleSource[],
  relations: readonly RelationSource[],
): Claim[] {
  const evidence = new Map(relations.map(({ id, fields }) => [id, fields.evidence]));
  return articles.flatMap(({ body }) =>
    body.passages.claims.map(({ id, relation, text, section, block, works }): Claim => {
      const stances = (evidence.get(relation) ?? [])
        .filter(({ work }) => works.includes(work))
        .map(({ stance }) => stance);
      return {
        id,
        article: body.page.id as ArticleId,
        section,
        block,
        relation,
        text,
        works,
        stance: strongest(stances),
      };
    }),
  );
}

/** Works of one claim do not speak both for and against, but some may support it only partly. */
function strongest(stances: readonly Stance[]): Stance {
  return STANCES.find((stance) => stances.includes(stance)) ?? 'supports';
}

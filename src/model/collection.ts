import type { Article } from './article.ts';
import type { WorkId } from './ids.ts';
import type { Reference } from './reference.ts';
import type { Series } from './series.ts';

/** The journal's collection: what it published, and the guide to each that is here. */
export interface Collection {
  /** The editorial that opens it. */
  readonly opening: CollectionItem | undefined;
  /** The works that articles accompany, in reading order. */
  readonly reviews: readonly CollectionItem[];
  /** Works that belong with it without being part of it. */
  readonly related: readonly Reference[];
}

/** A work of the collection. */
export interface CollectionItem {
  readonly work: Reference;
  readonly companion: Article | undefined;
  /** Title of the companion that is yet to come. */
  readonly forthcoming: string | undefined;
}

/** What the Series accompanies. */
export function collectionOf(series: Series): Collection {
  const { opening, related, readingOrder } = series.info;
  const item = (id: WorkId): CollectionItem => ({
    work: series.reference(id),
    companion: series.companionOf(id),
    forthcoming: readingOrder.flatMap((next) =>
      next.kind === 'forthcoming' && next.accompanies === id ? [next.title] : [],
    )[0],
  });
  return {
    opening: opening === undefined ? undefined : item(opening),
    reviews: readingOrder
      .map((next) => (next.kind === 'article' ? series.article(next.article).accompanies : next.accompanies))
      .filter((id) => id !== opening)
      .map(item),
    related: related.map((id) => series.reference(id)),
  };
}

import { readFile } from 'node:fs/promises';
import { getCollection, getEntry } from 'astro:content';
import type { RenderedFigure } from '../content/render-figures.ts';
import type { RenderedArticle, RenderedCascade, RenderedConcept } from '../content/render-series.ts';
import type { ArticleId, ConceptId } from '../model/ids.ts';
import { createSeries, type Series } from '../model/series.ts';
import type { SeriesData } from '../model/series-data.ts';

/** The whole Series, and the HTML of its texts. The only reader of `astro:content`. */
export interface Library {
  readonly series: Series;
  /** The cascade, where the Series has one. */
  readonly cascade: RenderedCascade | undefined;
  articleText(id: ArticleId): RenderedArticle;
  conceptText(id: ConceptId): RenderedConcept;
  /** Every figure as files, by its address below that of all figures. */
  readonly figures: ReadonlyMap<string, RenderedFigure>;
  readonly figurePixels: (figure: string) => Promise<Uint8Array<ArrayBuffer>>;
}

let library: Promise<Library> | undefined;

/** Reads the collections once a build; in development anew each time, for they change. */
export function openLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

async function readLibrary(): Promise<Library> {
  const entry = await getEntry('series', 'series');
  if (!entry) throw new Error('The collection `series` is empty: its loader stored nothing');
  const { cascade, ...data } = entry.data as unknown as SeriesData & {
    cascade?: RenderedCascade;
  };
  const articles = await texts<RenderedArticle>('articles');
  const concepts = await texts<RenderedConcept>('concepts');
  const figures = new Map(
    (await getCollection('figures')).map(({ id, data }) => [id, data as unknown as RenderedFigure]),
  );
  return {
    series: createSeries(data),
    cascade,
    articleText: (id) => textOf(articles, id),
    conceptText: (id) => textOf(concepts, id),
    figures,
    figurePixels: (figure) => readFile(textOf(figures, figure).png),
  };
}

async function texts<Data>(
  collection: 'articles' | 'concepts',
): Promise<ReadonlyMap<string, Data & { html: string }>> {
  const entries = await getCollection(collection);
  return new Map(
    entries.map((entry) => [
      entry.id,
      { ...(entry.data as unknown as Data), html: entry.rendered?.html ?? '' },
    ]),
  );
}

function textOf<Text>(map: ReadonlyMap<string, Text>, id: string): Text {
  const text = map.get(id);
  if (text === undefined) throw new RangeError(`No text of \`${id}\` was loaded`);
  return text;
}

import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadSeries } from '../content/load-series.ts';
import type { RenderedSeries } from '../content/render-series.ts';

/**
 * Fill Astro's collections from one reading of `content/`. Every fault stops the build here, before anything
 * is written. Nothing is kept from an earlier build: a store keyed by files would miss a changed plugin.
 */
export const seriesLoader = loader('series', ({ data, cascade }) => [
  { id: 'series', data: { ...data, cascade } },
]);

export const articlesLoader = loader('articles', ({ articles }) =>
  Object.entries(articles).map(([id, { html, keyPoints }]) => ({ id, data: { keyPoints }, html })),
);

export const conceptsLoader = loader('concepts', ({ concepts }) =>
  Object.entries(concepts).map(([id, { html, short, bibliography }]) => ({
    id,
    data: { short, bibliography },
    html,
  })),
);

export const figuresLoader = loader('figures', ({ figures }) =>
  Object.entries(figures).map(([id, data]) => ({ id, data })),
);

interface Entry {
  readonly id: string;
  readonly data: object;
  readonly html?: string;
}

function loader(name: string, entriesOf: (rendered: RenderedSeries) => readonly Entry[]): Loader {
  return {
    name,
    async load(context) {
      const root = contentFolder(context.config);
      fill(context, entriesOf(await load(root, context.config.base)));
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(root)) return;
        loading = undefined;
        void load(root, context.config.base).then(
          (rendered) => {
            fill(context, entriesOf(rendered));
          },
          (error: unknown) => {
            context.logger.error(String(error));
          },
        );
      });
    },
  };
}

function fill({ store }: LoaderContext, entries: readonly Entry[]): void {
  store.clear();
  for (const { id, data, html } of entries) {
    store.set({ id, data: { ...data }, ...(html === undefined ? {} : { rendered: { html } }) });
  }
}

function contentFolder(config: AstroConfig): string {
  return fileURLToPath(new URL('content/', config.root));
}

/** The collections load one after another; they share one reading. */
let loading: Promise<RenderedSeries> | undefined;

function load(root: string, base: string): Promise<RenderedSeries> {
  loading ??= loadSeries(root, { base });
  return loading;
}

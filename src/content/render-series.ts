import { dirname, join, resolve } from 'node:path';
import { DiagramRenderer } from '../diagrams/diagram-renderer.ts';
import { drawDiagram } from '../diagrams/draw-diagram.ts';
import { FigureRenderer } from '../diagrams/files/figure-renderer.ts';
import type { RenderContext } from '../markdown/render-context.ts';
import { renderInlineMarkdown, renderMarkdown } from '../markdown/render-markdown.ts';
import type { ArticleId, ConceptId, WorkId } from '../model/ids.ts';
import { createSeries } from '../model/series.ts';
import type { SeriesData } from '../model/series-data.ts';
import { renderExplorable } from '../plots/render-explorable.ts';
import { renderPlot } from '../plots/render-plot.ts';
import type { CheckedSeries } from './check-series.ts';
import { bibliographyOf } from './page-texts.ts';
import { textsOfArticle } from './read-explorable.ts';
import { renderAllFigures, type RenderedFigure } from './render-figures.ts';
import type { ArticleSource, ConceptSource, MarkdownText, SeriesSource } from './series-source.ts';

/** The texts of a Series as HTML, beside its model; plain JSON. */
export interface RenderedSeries {
  readonly data: SeriesData;
  readonly articles: Readonly<Record<ArticleId, RenderedArticle>>;
  readonly concepts: Readonly<Record<ConceptId, RenderedConcept>>;
  /** The cascade, when the Series has one. */
  readonly cascade?: RenderedCascade | undefined;
  /** Figures as files, by their address below that of all figures: `<article>/<figure>`, or the cascade's name. */
  readonly figures: Readonly<Record<string, RenderedFigure>>;
}

/** An article; its works are numbered over key points and body together. */
export interface RenderedArticle {
  readonly html: string;
  /** Without a paragraph around each. */
  readonly keyPoints: readonly string[];
}

/** A definition; its works are numbered over the short and the long one together. */
export interface RenderedConcept {
  /** Without a paragraph around it. */
  readonly short: string;
  readonly html: string;
  /** The first work is number 1. */
  readonly bibliography: readonly WorkId[];
}

/** The cascade's diagram and the texts of its steps; the works are numbered over all of them together. */
export interface RenderedCascade {
  /** From the diagram, which says both to those who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly diagram: string;
  readonly steps: Readonly<Record<ConceptId, RenderedStep>>;
  /** The plot of how many pass each step, where the Series has a table of it. */
  readonly attrition?: string | undefined;
  /** The first work is number 1; those of the numbers known come after those of the texts. */
  readonly bibliography: readonly WorkId[];
}

/** What happens at a step, and what stops most there, without a paragraph around it. */
export interface RenderedStep {
  readonly html: string;
  readonly stops: string;
}

/** `base`: the site's base path, `/` or `/x/`. */
export interface RenderOptions {
  readonly base: string;
}

/** Renders every text of a Series that has no faults. Drawings are kept in `.cache` beside the content folder. */
export async function renderSeries(
  { source, data }: CheckedSeries,
  { base }: RenderOptions,
): Promise<RenderedSeries> {
  if (!data) throw new Error('A Series with faults cannot be rendered');
  const cache = join(dirname(resolve(source.root)), '.cache');
  const renderer = new DiagramRenderer({ cache: join(cache, 'diagrams') });
  const figureRenderer = new FigureRenderer({ cache: join(cache, 'figures') });
  try {
    const context = siteContext(source, data, base, renderer);
    const articles = await Promise.all(
      source.articles.map(
        async (article) => [article.body.page.id, await renderArticle(article, source, context)] as const,
      ),
    );
    const concepts = await Promise.all(
      source.concepts.map(
        async (concept) => [concept.body.page.id, await renderConcept(concept, context)] as const,
      ),
    );
    const cascade = await renderCascade(source, data, context);
    const figures = await renderAllFigures(
      { source, data, context, renderer: figureRenderer },
      cascade?.diagram,
    );
    return {
      data,
      articles: Object.fromEntries(articles),
      concepts: Object.fromEntries(concepts),
      cascade,
      figures: Object.fromEntries(figures),
    };
  } finally {
    await renderer.close();
    await figureRenderer.close();
  }
}

/** What the rendering of every text has in common. */
export type SiteContext = Omit<RenderContext, 'page' | 'numbers' | 'marginNotes' | 'terms'>;

function siteContext(
  source: SeriesSource,
  data: SeriesData,
  base: string,
  renderer: DiagramRenderer,
): SiteContext {
  const series = createSeries(data);
  const draw = (text: string, name: string, described?: Parameters<RenderContext['diagram']>[2]) =>
    drawDiagram(renderer, text, { series, base, name, described });
  return {
    series,
    base,
    diagram: draw,
    sharedDiagram: (src) => draw(sourceOf(source.diagrams, src).source, src),
    plot: (src) => {
      const { table, fields } = sourceOf(source.datasets, src);
      if (!table || !fields.whole) throw new RangeError(`The plot \`${src}\` has faults`);
      const rows = table.rows.map(({ cells }) => cells);
      return Promise.resolve(renderPlot(rows, fields.whole, { name: src, series, base }));
    },
    explorable: (src, context) => {
      const { fields, assumptions } = sourceOf(source.explorables, src);
      if (!fields.whole) throw new RangeError(`The explorable \`${src}\` has faults`);
      const rendered = assumptions.map((text) => renderField(text, context));
      return Promise.resolve(renderExplorable(src, fields.whole, rendered));
    },
  };
}

function sourceOf<Kind extends { readonly name: string }>(sources: readonly Kind[], name: string): Kind {
  const found = sources.find((source) => source.name === name);
  if (!found) throw new RangeError(`\`${name}\` is not in the Series`);
  return found;
}

async function renderArticle(
  article: ArticleSource,
  { explorables }: SeriesSource,
  site: SiteContext,
): Promise<RenderedArticle> {
  const { keyPoints, body } = article;
  const numbers = numbersOf(textsOfArticle(article, explorables));
  const context = { ...site, page: body.page, numbers, marginNotes: true, terms: true };
  return {
    html: await renderMarkdown(body.tree, context),
    keyPoints: keyPoints.map((text) => renderField(text, context)),
  };
}

async function renderConcept({ short, body }: ConceptSource, site: SiteContext): Promise<RenderedConcept> {
  const texts = short ? [short, body] : [body];
  const numbers = numbersOf(texts);
  const context = { ...site, page: body.page, numbers, marginNotes: false, terms: false };
  return {
    short: short ? renderField(short, context) : '',
    html: await renderMarkdown(body.tree, context),
    bibliography: bibliographyOf(texts),
  };
}

async function renderCascade(
  { steps, diagrams }: SeriesSource,
  { info: { cascade }, attrition }: SeriesData,
  site: SiteContext,
): Promise<RenderedCascade | undefined> {
  if (!cascade) return undefined;
  const inOrder = cascade.steps.flatMap(({ concept }) => steps.filter(({ slug }) => slug === concept));
  const texts = inOrder.flatMap(({ stops, body }) => (stops ? [body, stops] : [body]));
  const bibliography = [...new Set([...bibliographyOf(texts), ...attrition.map(({ work }) => work)])];
  const numbers = new Map(bibliography.map((work, index) => [work, index + 1]));
  const rendered = await Promise.all(
    inOrder.map(async ({ stops, body }) => {
      const context = { ...site, page: body.page, numbers, marginNotes: false, terms: false };
      const html = await renderMarkdown(body.tree, context);
      return [body.page.id, { html, stops: stops ? renderField(stops, context) : '' }] as const;
    }),
  );
  const { diagram } = sourceOf(diagrams, cascade.diagram);
  return {
    title: diagram?.title ?? '',
    description: diagram?.description ?? '',
    diagram: await site.sharedDiagram(cascade.diagram),
    steps: Object.fromEntries(rendered),
    attrition: cascade.attrition && (await site.plot(cascade.attrition)),
    bibliography,
  };
}

function renderField({ tree }: MarkdownText, context: RenderContext): string {
  const [paragraph] = tree.children;
  return paragraph?.type === 'paragraph' ? renderInlineMarkdown(paragraph, context) : '';
}

function numbersOf(texts: readonly MarkdownText[]): ReadonlyMap<WorkId, number> {
  return new Map(bibliographyOf(texts).map((work, index) => [work, index + 1]));
}

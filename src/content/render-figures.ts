import { visit } from 'unist-util-visit';
import { diagramCsv } from '../diagrams/diagram-csv.ts';
import type { FigureRenderer } from '../diagrams/files/figure-renderer.ts';
import { drawEmbeds, type EmbedNode } from '../markdown/render/embeds.ts';
import type { ExplorableNode } from '../markdown/nodes.ts';
import type { SeriesData } from '../model/series-data.ts';
import { plotCsv } from '../plots/plot-csv.ts';
import type { SiteContext } from './render-series.ts';
import type { ArticleSource, SeriesSource } from './series-source.ts';

/** A figure as files: its picture in two forms, and what it shows as a table. */
export interface RenderedFigure {
  /** Its links are site-relative, under the base path. */
  readonly svg: string;
  /** Path of the picture on this machine. */
  readonly png: string;
  readonly csv: string;
}

/** What files are made from and with. */
export interface FigureSources {
  readonly source: SeriesSource;
  readonly data: SeriesData;
  readonly context: SiteContext;
  readonly renderer: FigureRenderer;
}

/** A model to play with is no picture. */
type PictureNode = Exclude<EmbedNode, ExplorableNode>;
type NamedFigure = readonly [string, RenderedFigure];

/** Files of every figure of an article that holds a diagram or a plot, and of the cascade, where there is one. */
export async function renderAllFigures(
  sources: FigureSources,
  cascade: string | undefined,
): Promise<readonly NamedFigure[]> {
  const { source, data, context } = sources;
  const figures = await Promise.all(source.articles.map((article) => articleFigures(article, sources)));
  const name = data.info.cascade?.diagram;
  if (cascade === undefined || name === undefined) return figures.flat();
  const csv = await diagramCsv(diagramSource(name, source), context.series);
  return [...figures.flat(), [name, await renderFigure(cascade, data.info.name, csv, sources)]];
}

/** Of several drawings in one figure the first is taken. */
async function articleFigures(
  { slug, body }: ArticleSource,
  sources: FigureSources,
): Promise<readonly NamedFigure[]> {
  const { data, context } = sources;
  const embeds = await drawEmbeds(body.tree, context);
  const title = data.articles.find(({ id }) => id === slug)?.title ?? '';
  const drawn: Promise<NamedFigure>[] = [];
  let count = 0;
  const draw = async (id: string, node: PictureNode, credit: string): Promise<NamedFigure> => {
    const csv = await csvOf(node, sources);
    return [`${slug}/${id}`, await renderFigure(embeds.get(node) ?? '', credit, csv, sources)];
  };
  visit(body.tree, 'figure', ({ id, children }) => {
    count += 1;
    const node = (children as PictureNode[]).find((child) => embeds.has(child));
    if (node) drawn.push(draw(id, node, `Figure ${String(count)} of “${title}”, ${data.info.name}`));
  });
  return Promise.all(drawn);
}

async function renderFigure(
  html: string,
  credit: string,
  csv: string,
  { context: { base }, renderer }: FigureSources,
): Promise<RenderedFigure> {
  const root = base.replace(/\/$/, '');
  // Sites that differ in nothing but their base path share the drawings.
  const atRoot = html.replaceAll(`href="${root}/`, 'href="/');
  const { svg, png } = await renderer.draw({ html: atRoot, credit });
  return { svg: svg.replaceAll('href="/', `href="${root}/`), png, csv };
}

async function csvOf(node: PictureNode, { source, context: { series } }: FigureSources): Promise<string> {
  if (node.type === 'code') return diagramCsv(node.value, series);
  if (node.type === 'sharedDiagram') return diagramCsv(diagramSource(node.src, source), series);
  const table = source.datasets.find(({ name }) => name === node.src)?.table;
  const rows = table?.rows.map(({ cells }) => cells) ?? [];
  return plotCsv(table?.columns ?? [], rows, series);
}

function diagramSource(name: string, { diagrams }: SeriesSource): string {
  return diagrams.find((diagram) => diagram.name === name)?.source ?? '';
}

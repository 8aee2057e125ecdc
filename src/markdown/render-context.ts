import type { WorkId } from '../model/ids.ts';
import type { TextPage } from '../model/passage.ts';
import type { Series } from '../model/series.ts';

/** What the rendering of a text needs to know of the site around it. */
export interface RenderContext {
  readonly series: Series;
  /** Base path of the site: `/` or `/x/`. */
  readonly base: string;
  readonly page: TextPage;
  /** Number of every work that the page cites. */
  readonly numbers: ReadonlyMap<WorkId, number>;
  /** Whether citations and marks of footnotes are followed by notes for the margin. */
  readonly marginNotes: boolean;
  /** Whether the headings of main sections are followed by the terms that these introduce. */
  readonly terms: boolean;
  /** HTML of a figure's own diagram; `described` is for kinds of diagram that cannot describe themselves. */
  diagram(source: string, name: string, described?: Description): Promise<string>;
  /** HTML of a diagram in `content/diagrams`. */
  sharedDiagram(src: string): Promise<string>;
  /** HTML of a plot of a table in `content/data`. */
  plot(src: string): Promise<string>;
  /** HTML of a model in `content/explorables`; its assumptions cite works as the text around it does. */
  explorable(src: string, context: RenderContext): Promise<string>;
}

/** What a picture shows, for those who do not see it. */
export interface Description {
  readonly title: string;
  readonly description: string;
}

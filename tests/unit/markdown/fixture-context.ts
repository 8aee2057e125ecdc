import type { Passages } from '../../../src/markdown/passages.ts';
import type { RenderContext } from '../../../src/markdown/render-context.ts';
import { ARTICLE, fixtureClaim, fixtureSeries } from './fixture-series.ts';

/** What the fixture article is rendered with; diagrams and plots are named, not drawn. */
export function fixtureContext(
  { works, claims }: Passages,
  changes: Partial<RenderContext> = {},
): RenderContext {
  return {
    series: fixtureSeries(claims.map(({ id }) => fixtureClaim(id))),
    base: '/base/',
    page: ARTICLE,
    numbers: new Map(works.map((work, index) => [work, index + 1])),
    marginNotes: false,
    terms: false,
    diagram: (source, name, described) =>
      Promise.resolve(
        `<div data-diagram="${name}">${source.split('\n')[0] ?? ''}|${described?.title ?? ''}|${described?.description ?? ''}</div>`,
      ),
    sharedDiagram: (src) => Promise.resolve(`<div data-shared-diagram="${src}"></div>`),
    explorable: (src) => Promise.resolve(`<div data-explorable="${src}"></div>`),
    plot: (src) => Promise.resolve(`<div data-plot="${src}"></div>`),
    ...changes,
  };
}

import { beforeAll, describe, expect, test } from 'vitest';
import { checkSeries } from '../../../src/content/check-series.ts';
import { loadSeries } from '../../../src/content/load-series.ts';
import { renderSeries, type RenderedSeries } from '../../../src/content/render-series.ts';
import { articleId, conceptId } from '../../../src/model/ids.ts';
import { withFixture } from './series-fixture.ts';

describe('a Series without faults', () => {
  let rendered: RenderedSeries;
  const article = () => rendered.articles[articleId('sourdough')];
  beforeAll(async () => {
    rendered = await withFixture([], (root) => loadSeries(root, { base: '/x/' }));
  }, 60_000);

  test('is rendered text by text, as plain JSON', () => {
    expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered);
    expect(Object.keys(rendered.articles)).toEqual(['sourdough']);
    expect(Object.keys(rendered.concepts)).toEqual(['dough', 'mixing', 'proving', 'salt', 'yeast']);
  });

  test('has its cascade drawn', () => {
    expect(rendered.cascade?.diagram).toContain('data-concept="mixing"');
    expect(rendered.cascade?.diagram).toContain('data-edge="mixing--proving"');
  });

  test('tells of the steps of its cascade, and numbers their works over all of it', () => {
    expect(Object.keys(rendered.cascade?.steps ?? {})).toEqual(['mixing']);
    expect(rendered.cascade?.steps[conceptId('mixing')]?.html).toContain('id="mixing-1"');
    expect(rendered.cascade?.steps[conceptId('mixing')]?.stops).toContain('href="#ref-baker2001"');
    expect(rendered.cascade?.bibliography).toEqual(['baker2001']);
    expect(rendered.data.attrition).toHaveLength(2);
    expect(rendered.data.attrition[0]).toMatchObject({
      step: 'mixing',
      low: 10,
      high: 1000,
      system: 'bakery',
    });
  });

  test('has the diagrams, plots and explorables of an article in their figures', () => {
    expect(article()?.html.match(/<figure /g)).toHaveLength(4);
    expect(article()?.html.match(/class="diagram"/g)).toHaveLength(2);
    expect(article()?.html.match(/class="plot"/g)).toHaveLength(2);
    expect(article()?.html.match(/<x-explorable /g)).toHaveLength(1);
  });

  test('has files of every figure, and of the cascade, with links under the base path', () => {
    expect(Object.keys(rendered.figures)).toEqual([
      'sourdough/course',
      'sourdough/what-salt-does',
      'sourdough/times',
      'baking',
    ]);
    const { svg, csv } = rendered.figures['sourdough/what-salt-does'] ?? {};
    expect(svg).toContain('<a href="/x/concepts/salt/">');
    expect(svg).toContain('Figure 2 of “The life in a loaf”');
    expect(csv?.split('\r\n')[1]).toMatch(/^Salt,slows,Yeast,negative,/);
    expect(rendered.figures['sourdough/times']?.csv).toContain('White,3,hours,bakery,baker2001,');
  });

  test('has its links under the base path', () => {
    expect(article()?.html).toContain('href="/x/concepts/dough/"');
  });

  test('has works numbered over key points and body together', () => {
    expect(rendered.data.articles[0]?.bibliography).toEqual(['baker2001', 'review2010', 'miller2003']);
    expect(article()?.keyPoints[0]).toContain('<a href="#ref-baker2001" role="doc-biblioref">1</a>');
    expect(article()?.html).toContain('<a href="#ref-review2010" role="doc-biblioref">2</a>');
  });

  test('has works numbered over the short and the long definition together', () => {
    const salt = rendered.concepts[conceptId('salt')];
    expect(salt?.bibliography).toEqual(['miller2003', 'baker2001']);
    expect(salt?.short).toContain('>1</a>');
    expect(salt?.html).toContain('>2</a>');
  });
});

test('a Series with faults is not loaded: the error is the whole report', async () => {
  const loading = withFixture(['twenty-faults'], (root) => loadSeries(root, { base: '/' }));
  await expect(loading).rejects.toThrow(/^content\/articles\/sourdough\.md\n[\s\S]*\n20 faults in 6 files$/);
});

test('a Series with faults is not rendered', async () => {
  const rendering = withFixture(['concept-used'], async (root) =>
    renderSeries(await checkSeries(root), { base: '/' }),
  );
  await expect(rendering).rejects.toThrow('A Series with faults cannot be rendered');
});

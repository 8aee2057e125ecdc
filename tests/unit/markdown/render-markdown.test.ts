import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseInlineMarkdown } from '../../../src/markdown/parse-inline-markdown.ts';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { type Passages, readPassages } from '../../../src/markdown/passages.ts';
import { renderInlineMarkdown, renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { fixtureContext } from './fixture-context.ts';
import { ARTICLE } from './fixture-series.ts';

const NOTHING: Passages = { sections: [], sentences: [], claims: [], works: [], words: 0 };

describe('renderMarkdown', () => {
  it('writes addresses from the root where the site has no base path', async () => {
    const context = fixtureContext(NOTHING, { base: '/' });
    const html = await renderMarkdown(parseMarkdown(new VFile('[[periostin]] [b](/about/)')), context);
    expect(html).toContain('href="/concepts/periostin/"');
    expect(html).toContain('href="/about/"');
  });

  it('refuses a work without a number and a concept that is not there', async () => {
    const render = (markdown: string) =>
      renderMarkdown(parseMarkdown(new VFile(markdown)), fixtureContext(NOTHING));
    await expect(render('Text [@kaplan2005].')).rejects.toThrow(
      'Work `kaplan2005` has no number on this page',
    );
    await expect(render('[[nowhere]]')).rejects.toThrow('`nowhere` is not in the Series');
  });

  it('writes no faulty mark-up out, even from a tree that has faults', async () => {
    const markdown =
      '<script>x</script>\n\nA <b>b</b> [c](javascript:d) ![e](data:f)\n\n[g]: javascript:h\n\n[g]';
    const html = await renderMarkdown(parseMarkdown(new VFile(markdown)), fixtureContext(NOTHING));
    expect(html).not.toMatch(/<script|<b>|javascript|data:/);
  });

  it('draws every diagram and plot once', async () => {
    const drawn: string[] = [];
    const draw = (name: string) => {
      drawn.push(name);
      return Promise.resolve(`<i>${name}</i>`);
    };
    const tree = parseMarkdown(
      new VFile(
        '::plot{src="a"}\n\n:::figure{#f}\n\n```mermaid\nx\n```\n\nCaption.\n\n:::\n\n::diagram{src="b"}',
      ),
    );
    const html = await renderMarkdown(
      tree,
      fixtureContext(NOTHING, { plot: draw, sharedDiagram: draw, diagram: (_source, name) => draw(name) }),
    );
    expect(drawn.sort()).toEqual(['a', 'b', 'f']);
    expect(html).toMatch(/<i>a<\/i>[\s\S]*<i>f<\/i>[\s\S]*<i>b<\/i>/);
  });
});

describe('renderInlineMarkdown', () => {
  it('renders the text without a paragraph or margin notes', () => {
    const paragraph = parseInlineMarkdown('*A* protein [@kaplan2005].', new VFile(), { line: 1, column: 1 });
    const { works } = readPassages({ type: 'root', children: [paragraph] }, ARTICLE);
    const context = fixtureContext({ ...NOTHING, works }, { marginNotes: true });
    expect(renderInlineMarkdown(paragraph, context)).toBe(
      '<em>A</em> protein<sup class="citation" data-works="kaplan2005"><a href="#ref-kaplan2005" role="doc-biblioref">1</a></sup>.',
    );
  });
});

// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { PanelKind } from '../../../../src/elements/panel/panel-kinds.ts';
import { panelRows } from '../../../../src/elements/panel/panel-rows.ts';

const ref = (work: string, number: number) => `<a href="#ref-${work}">${number}</a>`;
const CARDS = {
  '/references/a2001/':
    '<div><p class="card-title"><a href="/references/a2001/">On seeds</a></p><p class="card-note">A B · <i>Soil</i> 2001</p></div>',
  '/concepts/yeast/':
    '<div><p class="card-kind"><svg class="glyph"></svg> organism</p><p class="card-title"><a href="/concepts/yeast/">Yeast</a></p></div>',
  '/relations/yeast--raises--dough/':
    '<div><ul><li><span class="tag">probable</span></li><li><span class="tag">mouse</span></li><li><span class="tag">2 for · 1 against</span></li></ul></div>',
};

beforeEach(() => {
  document.body.innerHTML = `
    <article>
      <p id="s-1">With <a data-concept="yeast" href="/concepts/yeast/">leaven</a> it
        <span class="claim" data-relation="yeast--raises--dough">rises<sup class="citation" data-works="b2002">${ref('b2002', 1)}</sup></span><a
        class="claim-mark" href="/relations/yeast--raises--dough/" aria-label="Evidence: Yeast raises dough">+</a>.
        See <a href="#f">there</a>.</p>
      <p id="s-2">Many say so<sup class="citation" data-works="a2001 b2002 c2003">${ref('a2001', 2)}–<span
        class="visually-hidden">${ref('b2002', 1)},</span>${ref('c2003', 3)}</sup>.</p>
      <figure id="f"><svg role="group"><title>The rise</title>
        <a data-concept="yeast" href="/concepts/yeast/"></a>
        <a data-relation="yeast--raises--dough"></a><a data-relation="salt--slows--yeast"></a></svg>
        <div class="diagram-list"><a data-concept="yeast" href="/concepts/yeast/"></a></div>
        <figcaption><b>Figure 1.</b> How it rises<sup class="citation" data-works="a2001">${ref('a2001', 2)}</sup>.</figcaption>
      </figure>
    </article>
    <ol><li id="ref-b2002">B. <a href="/references/b2002/">On dough</a>.</li>
      <li id="ref-a2001">A. <a href="/references/a2001/">On seeds</a>.</li></ol>`;
});

test('works come in the order of the text, with their numbers and every place', () => {
  expect(rowsOf('references')).toEqual([
    { name: 'On dough', note: '', mark: '1', address: '/references/b2002/', places: 2 },
    { name: 'On seeds', note: 'A B · Soil 2001', mark: '2', address: '/references/a2001/', places: 2 },
    { name: 'c2003', note: '', mark: '', address: '#ref-c2003', places: 1 },
  ]);
});

test('a number folded into a run has the whole run for its place', () => {
  const [row] = panelRows('references', article(), CARDS);
  expect(row?.places[1]?.className).toBe('citation');
});

test('a concept counts in words and in drawings, but not in the lists below them', () => {
  expect(rowsOf('concepts')).toEqual([
    { name: 'Yeast', note: 'organism', mark: 'svg', address: '/concepts/yeast/', places: 2 },
  ]);
});

test('a figure has its title and the links that lead to it', () => {
  expect(rowsOf('figures')).toEqual([
    { name: 'The rise', note: 'How it rises.', mark: '1', address: '#f', places: 2 },
  ]);
});

test('a claim has its relation; an arrow alone is none', () => {
  expect(rowsOf('claims')).toEqual([
    {
      name: 'Yeast raises dough',
      note: 'probable · 2 for · 1 against',
      mark: '+',
      address: '/relations/yeast--raises--dough/',
      places: 2,
    },
  ]);
});

test('without cards the text itself tells', () => {
  const names = (['references', 'concepts', 'claims'] as const).map(
    (kind) => panelRows(kind, article(), {}).at(kind === 'references' ? 1 : 0)?.name,
  );
  expect(names).toEqual(['On seeds', 'leaven', 'Yeast raises dough']);
});

function article(): Element {
  return document.querySelector('article') as Element;
}

function rowsOf(kind: PanelKind): readonly object[] {
  return panelRows(kind, article(), CARDS).map((row) => ({
    ...row,
    mark: typeof row.mark === 'string' ? row.mark : row.mark.localName,
    places: row.places.length,
  }));
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DiagramRenderer } from '../../../src/diagrams/diagram-renderer.ts';
import { drawDiagram } from '../../../src/diagrams/draw-diagram.ts';
import { sampleSeries } from './sample-series.ts';
import { SOURCES } from './sample-sources.ts';

const ACC = 'accTitle: p < 0.05 & more\n accDescr: Words & more';
const options = { series: sampleSeries(), base: '/x/', name: 'fig-niche' };
let folder: string;
let renderer: DiagramRenderer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
  renderer = new DiagramRenderer({ cache: join(folder, 'a') });
});
afterAll(async () => {
  await renderer.close();
  await rm(folder, { recursive: true });
});

async function drawn(source: string): Promise<{ html: string; document: Document }> {
  const html = await drawDiagram(renderer, source, options);
  return { html, document: new JSDOM(html).window.document };
}

describe('drawDiagram', () => {
  it('leads nodes to their concepts and edges to their evidence', async () => {
    const { document } = await drawn(SOURCES.flowchart);
    const node = document.querySelector('svg a[data-concept="periostin"]');
    expect(node?.getAttribute('href')).toBe('/x/concepts/periostin/');
    expect(node?.getAttribute('data-hue')).toBe('teal');
    expect(node?.textContent).toBe('Periostin');
    const edge = document.querySelector(
      'svg a[data-relation="neutrophil--inhibits--metastatic-colonisation"]',
    );
    expect(edge?.getAttribute('href')).toBe('/x/relations/neutrophil--inhibits--metastatic-colonisation/');
    expect(edge?.getAttribute('data-sign')).toBe('negative');
    expect(edge?.getAttribute('data-confidence')).toBe('contested');
    expect(edge?.querySelector('title')?.textContent).toBe(
      'Neutrophil inhibits metastatic colonisation (contested)',
    );
    expect(edge?.querySelector('text')?.textContent).toBe('− inhibits');
    expect(edge?.querySelector('.diagram-hit')?.getAttribute('d')).toBe(
      edge?.querySelector('path:not([class])')?.getAttribute('d'),
    );
  });

  it('keeps the words of a name apart where they are broken into lines', async () => {
    const { document } = await drawn(SOURCES.flowchart);
    expect(document.querySelector('[data-concept="metastatic-colonisation"]')?.textContent).toBe(
      'Metastatic colonisation',
    );
  });

  it('reads relations in the list with sign, confidence and evidence', async () => {
    const { document } = await drawn(SOURCES.flowchart);
    const items = [...document.querySelectorAll('.diagram-list li')].map(({ textContent }) => textContent);
    expect(items).toContain('— promotes (+, established) → Metastatic colonisation');
    expect(items).toContain('— binds (probable) → Wnt signalling');
    expect(items).toContain('→ Choice');
    expect(document.querySelector('.diagram-list summary')?.textContent).toBe('Read as a list');
  });

  it('is one group with a title and a description, and puts nothing of an author in as mark-up', async () => {
    const { document } = await drawn(
      `flowchart LR\n ${ACC}\n a["x <b onclick='y'>bold</b> & <script>z</script>"] --> b["&quot;q&quot;"]`,
    );
    const picture = document.querySelector('svg[role="group"]');
    const words = (attribute: string) =>
      document.getElementById(picture?.getAttribute(attribute) ?? '')?.textContent;
    expect(words('aria-labelledby')).toBe('p < 0.05 & more');
    expect(words('aria-describedby')).toBe('Words & more');
    expect(document.querySelector('script, b, [onclick]')).toBeNull();
  });

  it.each(Object.entries(SOURCES))(
    'has no style, script, foreign object or id of Mermaid: %s',
    async (name, source) => {
      const described = { title: 'T', description: 'D' };
      const html = await drawDiagram(renderer, source, { ...options, described });
      expect(html).not.toMatch(/<style| style=|<script|foreignObject|<marker|url\(|http|\bon\w+=/i);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids, name).toEqual(['fig-niche-title', 'fig-niche-description']);
    },
  );

  it('explains the lines it uses and no others', async () => {
    const { document } = await drawn(`flowchart LR\n ${ACC}\n osteoblast --> outgrowth`);
    expect([...document.querySelectorAll('.diagram-key li')].map(({ textContent }) => textContent)).toEqual([
      'Confidence:',
      'speculative',
      '− more of the one, less of the other',
    ]);
    const plain = await drawn(`flowchart LR\n ${ACC}\n a --> b`);
    expect(plain.document.querySelector('.diagram-key')).toBeNull();
  });

  it('weighs at most 5 kB by brotli with 20 edges', async () => {
    const steps = Array.from(
      { length: 10 },
      (_, index) => ` step-${index}["Some step ${index}"] --> periostin & neutrophil`,
    );
    const { html, document } = await drawn(
      `flowchart TB\n ${ACC}\n${steps.join('\n')}\n periostin --> metastatic-colonisation`,
    );
    expect(document.querySelectorAll('svg .diagram-edge[class]').length).toBeGreaterThan(20);
    expect(brotliCompressSync(html).length).toBeLessThan(5000);
  });

  it('draws from top to bottom what is too wide for the page', async () => {
    const chain = Array.from({ length: 14 }, (_, index) => `a${index}["A step with words"]`).join(' --> ');
    const { document } = await drawn(`flowchart LR\n ${ACC}\n ${chain}`);
    expect(Number(document.querySelector('svg[role]')?.getAttribute('width'))).toBeLessThan(300);
  });

  it('lets no picture shrink until its words cannot be read', async () => {
    const { document } = await drawn(SOURCES.flowchart);
    const [least, picture] = [...document.querySelectorAll('.diagram-scroll > svg')].map((svg) =>
      Number(svg.getAttribute('width')),
    );
    expect(((least ?? 0) / (picture ?? 1)) * 13).toBeGreaterThanOrEqual(11);
    expect(document.querySelector('.diagram-scroll')?.getAttribute('tabindex')).toBe('0');
  });

  it('takes title and description from the figure where the kind has none', async () => {
    await expect(drawDiagram(renderer, SOURCES.timeline, options)).rejects.toThrow(
      '`fig-niche` has no title',
    );
    const described = { title: 'From the figure', description: 'Its caption' };
    expect(await drawDiagram(renderer, SOURCES.timeline, { ...options, described })).toContain(
      'From the figure',
    );
  });
});

describe('DiagramRenderer', () => {
  it('writes the same bytes with an empty cache', async () => {
    const again = new DiagramRenderer({ cache: join(folder, 'b') });
    try {
      for (const source of [SOURCES.flowchart, SOURCES.state]) {
        expect(await drawDiagram(again, source, options)).toBe(await drawDiagram(renderer, source, options));
      }
    } finally {
      await again.close();
    }
    for (const file of await readdir(join(folder, 'b'))) {
      expect(await readFile(join(folder, 'b', file), 'utf8')).toBe(
        await readFile(join(folder, 'a', file), 'utf8'),
      );
    }
  });

  it('starts no browser for what it knows', async () => {
    await drawn(SOURCES.upright);
    vi.stubEnv('CHROMIUM_PATH', '/no/browser');
    const other = new DiagramRenderer({ cache: join(folder, 'a') });
    try {
      expect(await drawDiagram(other, SOURCES.upright, options)).toBe((await drawn(SOURCES.upright)).html);
      await expect(other.draw('flowchart LR\n new --> one', 'flowchart')).rejects.toThrow(
        /^The browser that CHROMIUM_PATH names does not start: `\/no\/browser` \([^\n]+\)$/,
      );
    } finally {
      vi.unstubAllEnvs();
      await other.close();
    }
  });
});

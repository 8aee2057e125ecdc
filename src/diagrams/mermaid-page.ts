import { createRequire } from 'node:module';
import type { MermaidConfig } from 'mermaid';
import type { Browser, Page } from './browser.ts';
import { loadSans } from './page-fonts.ts';

const FONT = 'Source Sans 3 Variable';

/**
 * What decides where things stand. Colours are the style sheet's, so none are set; sizes must agree with
 * `diagram.css`, or words leave their frames.
 */
export const MERMAID_CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  deterministicIds: true,
  deterministicIDSeed: 'diagram',
  fontFamily: FONT,
  themeVariables: { fontFamily: FONT, fontSize: '14px' },
  themeCSS: '.node text, .actor { font-weight: 600 } .edgeLabel text { font-size: 13px }',
  flowchart: {
    useMaxWidth: false,
    curve: 'basis',
    inheritDir: true,
    padding: 10,
    nodeSpacing: 26,
    rankSpacing: 32,
    wrappingWidth: 150,
    minNodeWidth: 0,
  },
  state: { useMaxWidth: false, nodeSpacing: 26, rankSpacing: 32 },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    width: 120,
    height: 38,
    actorMargin: 44,
    messageMargin: 30,
    actorFontFamily: FONT,
    actorFontSize: 14,
    actorFontWeight: 600,
    noteFontFamily: FONT,
    noteFontSize: 13,
    messageFontFamily: FONT,
    messageFontSize: 13,
    wrap: true,
  },
  timeline: { useMaxWidth: false, padding: 8 },
  mindmap: { useMaxWidth: false, padding: 16 },
  sankey: { useMaxWidth: false, width: 640, height: 320, showValues: true },
} satisfies MermaidConfig;

/** A page with Mermaid, its configuration and the site's sans in it. It asks the network for nothing. */
export async function openMermaidPage(browser: Browser): Promise<Page> {
  const { resolve } = createRequire(import.meta.url);
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.setContent('<!doctype html><html lang="en-GB"><title>Diagrams</title><body></body></html>');
  await loadSans(page, FONT);
  await page.addScriptTag({ path: resolve('mermaid/dist/mermaid.min.js') });
  await page.evaluate((config) => {
    mermaid.initialize(config);
  }, MERMAID_CONFIG);
  return page;
}

declare const mermaid: { initialize(config: MermaidConfig): void };

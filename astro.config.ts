import { defineConfig } from 'astro/config';
import { articlePdfs } from './src/integrations/article-pdfs.ts';
import { editorSchemas } from './src/integrations/editor-schemas.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';

// A build asks the network for nothing.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Where the site will stand. Any origin and any base path: `SITE_URL=https://example.org BASE_PATH=/x/`. */
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Every style and script is a file, so that the CSP needs neither `unsafe-inline` nor hashes.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // The last lists what the others wrote.
  integrations: [editorSchemas(), searchIndex(), articlePdfs(), offline()],
  devToolbar: { enabled: false },
});

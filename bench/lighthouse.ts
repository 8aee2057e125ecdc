/**
 * Lighthouse with its defaults (mobile), the median of three runs, on home, article and concept, served with
 * brotli. Needs a build, and once `npm ci --prefix bench`.
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveFolder } from '../src/commands/serve-folder.ts';
import { bundledChromium } from '../src/diagrams/bundled-chromium.ts';
import { BASE, DIST, pageOfEachType } from '../tests/built-site.ts';
import { compressedCopy } from './compressed-copy.ts';

const LIGHTHOUSE = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));
const RUNS = 3;
const PAGES = ['home', 'article', 'concept'];

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

const copy = await compressedCopy(DIST);
const site = await serveFolder(copy, BASE, 0);
const { executablePath, env } = await bundledChromium();
const rows: Record<string, unknown>[] = [];
for (const [name, address] of pageOfEachType().filter(([type]) => PAGES.includes(type))) {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await report(site.url + address.slice(1)));
  const titles = Object.values(reports[0]?.categories ?? {}).map(({ title }) => title);
  rows.push({
    page: name,
    ...Object.fromEntries(titles.map((title) => [title, medianScore(reports, title)])),
  });
}
console.table(rows);
await site.close();
await rm(copy, { recursive: true });

async function report(url: string): Promise<Report> {
  const flags = '--headless --no-sandbox --disable-background-networking --disable-component-update';
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [LIGHTHOUSE, url, '--quiet', '--no-enable-error-reporting', '--output=json', `--chrome-flags=${flags}`],
    { env: { ...env, CHROME_PATH: executablePath }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

function medianScore(reports: readonly Report[], title: string): number {
  const scores = reports.map(
    ({ categories }) => Object.values(categories).find((category) => category.title === title)?.score ?? 0,
  );
  return Math.round((scores.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0) * 100);
}

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serveFolder, type ServedSite } from '../../src/commands/serve-folder.ts';
import { launchBrowser, type Browser, type Page } from '../../src/diagrams/browser.ts';
import { writeOffline } from '../../src/offline/build/write-offline.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { BASE, DIST } from '../built-site.ts';

/** Pages that are many; of these folders a small site has the first few only. */
const MANY = ['concepts', 'references', 'relations', 'doi'];
const FEW = 4;

/** A part of the built site that a test may change, as if it were built anew, and whose server it may stop. */
export interface ChangingSite {
  url(address: string): string;
  /** Rewrites files of the site, or removes them, and publishes that as a new build. */
  publish(changes: Readonly<Record<string, (text: string) => string | undefined>>): Promise<void>;
  /** Changes a file behind the back of the list, as when a site is just being replaced. */
  tamper(path: string, change: (text: string) => string | undefined): Promise<void>;
  files(folder: string): Promise<readonly string[]>;
  stop(): Promise<void>;
  /** Serves again, at the same address. */
  start(): Promise<void>;
}

/** Starts a browser for a file of tests; each test gets a site and tabs of its own. */
export function changingSites() {
  let browser: Browser | undefined;
  let model = '';

  beforeAll(async () => {
    browser = await launchBrowser();
    model = await mkdtemp(join(tmpdir(), 'small-site-'));
    await copySmall(model);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(model, { recursive: true });
  });

  return {
    async newSite(): Promise<ChangingSite> {
      const folder = await mkdtemp(join(tmpdir(), 'changing-site-'));
      await cp(model, folder, { recursive: true });
      let served: ServedSite | undefined = await serveFolder(folder, BASE, 0);
      const { url } = served;
      onTestFinished(async () => {
        await served?.close();
        await rm(folder, { recursive: true });
      });
      const start = async () => {
        served = await serveFolder(folder, BASE, Number(new URL(url).port));
      };
      // The server reads the folder when it starts.
      const anew = async (act: () => Promise<unknown>) => {
        await served?.close();
        await act();
        await start();
      };
      const change = async (path: string, by: (text: string) => string | undefined) => {
        const changed = by(await readFile(join(folder, path), 'utf8'));
        if (changed === undefined) await rm(join(folder, path));
        else await writeFile(join(folder, path), changed);
      };
      return {
        url: (address) => url + address.slice(1),
        publish: (changes) =>
          anew(async () => {
            for (const [path, by] of Object.entries(changes)) await change(path, by);
            await writeOffline(folder);
          }),
        tamper: (path, by) => anew(() => change(path, by)),
        files: (below) => readdir(join(folder, below)),
        stop: async () => {
          await served?.close();
          served = undefined;
        },
        start,
      };
    },
    async newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
      if (!browser) throw new Error('No browser was started');
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      return context.newPage();
    },
  };
}

async function copySmall(folder: string): Promise<void> {
  const skipped = await Promise.all(
    MANY.map(async (many) => {
      const inside = await readdir(join(DIST, many), { withFileTypes: true });
      const folders = inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(DIST, many, name));
      return folders.toSorted().slice(FEW);
    }),
  );
  const left = new Set([...skipped.flat(), join(DIST, 'pagefind')]);
  await cp(DIST, folder, { recursive: true, filter: (source) => !left.has(source) });
  await indexSite(folder);
  await writeOffline(folder);
}

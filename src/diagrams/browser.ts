import { access } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

export type { Browser, Page } from 'playwright-core';

/** As root it needs `--no-sandbox`; the others keep it from asking the network for anything. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const CHANNELS = ['chrome', 'msedge'];

type Launch = () => Promise<Browser>;

/**
 * Starts a headless Chromium, for diagrams and for browser tests: the one that `CHROMIUM_PATH` names, else an
 * installed Chrome, Chromium or Edge, else the one that npm brought.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const ways: readonly Launch[] = named ? [() => launchAt(named)] : [...installed(), launchBundled];
  let fault = '';
  for (const launch of ways) {
    try {
      return await launch();
    } catch (error) {
      fault = firstLine(error);
    }
  }
  throw new Error(
    named
      ? `The browser that CHROMIUM_PATH names does not start: \`${named}\` (${fault})`
      : `No browser starts: install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH (${fault})`,
  );
}

function installed(): readonly Launch[] {
  return [
    ...INSTALLED.map((path) => async () => {
      await access(path);
      return launchAt(path);
    }),
    ...CHANNELS.map((channel) => () => chromium.launch({ channel, args: ARGS })),
  ];
}

function launchAt(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS });
}

async function launchBundled(): Promise<Browser> {
  return chromium.launch({ ...(await bundledChromium()), args: ARGS });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

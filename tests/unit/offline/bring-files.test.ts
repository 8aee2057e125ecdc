import { afterEach, expect, test, vi } from 'vitest';
import { bringFiles } from '../../../src/offline/bring-files.ts';
import { contentHash } from '../../../src/offline/content-hash.ts';
import type { ListedFile } from '../../../src/offline/file-list.ts';
import { OfflineStore } from '../../../src/offline/offline-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('keeps what comes under its hash, and tells of each file', async () => {
  const files = await filesOf({ 'index.html': 'home', 'a/index.html': 'a' });
  const { kept, come } = await bring(files, (address) => new Response(address === '/x/' ? 'home' : 'a'));
  expect([...kept].toSorted()).toEqual(files.map(({ hash }) => hash).toSorted());
  expect(come).toBe(2);
});

test('keeps nothing that is not what the list says', async () => {
  const { fault, kept } = await bring(await filesOf({ 'index.html': 'home' }), () => new Response('new'));
  expect(fault).toBe('changed');
  expect(kept.size).toBe(0);
});

test.each([
  ['the file is gone', () => new Response('home', { status: 404 }), 'changed'],
  ['the server does not answer', () => new Response('', { status: 503 }), 'connection'],
  ['the connection broke', () => Promise.reject(new TypeError('Failed to fetch')), 'connection'],
] as const)('tells that %s', async (_, answer, fault) => {
  const brought = await bring(await filesOf({ 'index.html': 'home' }), answer);
  expect(brought.fault).toBe(fault);
});

test('tells that there is no room', async () => {
  const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  const { fault } = await bring(await filesOf({ 'index.html': 'home' }), () => new Response('home'), full);
  expect(fault).toBe('storage');
});

test('asks for nothing more once it is stopped', async () => {
  const stop = new AbortController();
  const files = await filesOf(
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.html`, `${n}`])),
  );
  let asked = 0;
  const answer = (address: string) => {
    asked += 1;
    if (asked === 3) stop.abort();
    return new Response(/\d+/.exec(address)?.[0]);
  };
  const { error } = await bring(files, answer, undefined, stop.signal);
  expect(error).toBe(stop.signal.reason);
  expect(asked).toBeLessThan(10);
});

async function bring(
  files: readonly ListedFile[],
  answer: (address: string) => Response | Promise<Response>,
  keep: () => Promise<void> = () => Promise.resolve(),
  signal?: AbortSignal,
) {
  vi.stubGlobal('fetch', async (address: string) => answer(address));
  const store = new OfflineStore('/x/');
  const kept = new Set<string>();
  vi.spyOn(store, 'keep').mockImplementation(async (hash) => {
    await keep();
    kept.add(hash);
  });
  let come = 0;
  const onFile = () => void (come += 1);
  const error: unknown = await bringFiles(files, {
    base: '/x/',
    store,
    cache: 'no-store',
    onFile,
    ...(signal && { signal }),
  }).catch((thrown: unknown) => thrown);
  const fault = error instanceof Error && 'fault' in error ? error.fault : undefined;
  return { kept, come, error, fault };
}

async function filesOf(texts: Readonly<Record<string, string>>): Promise<readonly ListedFile[]> {
  const files = Object.entries(texts).map(async ([path, text]) => ({
    path,
    hash: await contentHash(new TextEncoder().encode(text)),
    bytes: text.length,
  }));
  return Promise.all(files);
}

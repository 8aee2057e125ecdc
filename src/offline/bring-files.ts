import { contentHash } from './content-hash.ts';
import { addressOf, type ListedFile } from './file-list.ts';
import type { Fault, OfflineStore } from './offline-store.ts';

/** So many files are on their way at once. */
const AT_ONCE = 6;

/** Bringing files to the device failed; what had come is kept. */
export class BringFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** How files are brought. */
export interface Bringing {
  readonly base: string;
  readonly store: OfflineStore;
  /** `no-store` also passes by the worker, which would keep a page's files a second time. */
  readonly cache: 'no-cache' | 'no-store';
  readonly signal?: AbortSignal;
  /** Called for each that has been kept. */
  onFile?(file: ListedFile): void;
}

/** Fetches files and keeps them, if they are what the list says. Throws a `BringFault`, or the signal's reason. */
export async function bringFiles(files: readonly ListedFile[], bringing: Bringing): Promise<void> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(bringing.signal ? [bringing.signal] : [])]);
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      signal.throwIfAborted();
      await bring(file, { ...bringing, signal });
      bringing.onFile?.(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    // The first fault ends the rest.
    stop.abort(error);
    throw error;
  }
}

async function bring(file: ListedFile, { base, store, cache, signal }: Bringing): Promise<void> {
  const { content, type } = await fetchFile(addressOf(file.path, base), cache, signal);
  if ((await contentHash(content)) !== file.hash) throw new BringFault('changed');
  try {
    await store.keep(file.hash, content, type);
  } catch (error) {
    throw new BringFault('storage', error);
  }
}

async function fetchFile(
  address: string,
  cache: RequestCache,
  signal: AbortSignal | undefined,
): Promise<{ content: ArrayBuffer; type: string }> {
  try {
    const response = await fetch(address, { cache, ...(signal && { signal }) });
    if (!response.ok) throw new BringFault(response.status < 500 ? 'changed' : 'connection');
    return {
      content: await response.arrayBuffer(),
      type: response.headers.get('Content-Type') ?? 'application/octet-stream',
    };
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BringFault ? error : new BringFault('connection', error);
  }
}

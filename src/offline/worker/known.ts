import type { FileList, ListedFile } from '../file-list.ts';
import { OfflineStore, type InUse } from '../offline-store.ts';
import { base } from './worker-scope.ts';

/** The builds of which files are kept. */
export interface KnownBuilds {
  readonly inUse: InUse | undefined;
  readonly current: FileList | undefined;
  /** Newest first. */
  readonly older: readonly FileList[];
}

let builds: Promise<KnownBuilds> | undefined;

/** The builds of which files are kept; read once in the worker's life, which is short. */
export function known(): Promise<KnownBuilds> {
  builds ??= read();
  builds.catch(forgetKnown);
  return builds;
}

/** Another build is in use now. */
export function forgetKnown(): void {
  builds = undefined;
}

/** The file at a path, of the current build or, for a page that is still open, of an older one. */
export function fileAt({ current, older }: KnownBuilds, path: string): ListedFile | undefined {
  return current?.byPath.get(path) ?? older.map((list) => list.byPath.get(path)).find(Boolean);
}

async function read(): Promise<KnownBuilds> {
  const store = new OfflineStore(base);
  const inUse = await store.note('in-use');
  const lists = await Promise.all((inUse?.older ?? []).map((version) => store.list(version)));
  return {
    inUse,
    current: inUse && (await store.list(inUse.version)),
    older: lists.filter((list) => list !== undefined),
  };
}

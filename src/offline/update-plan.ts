import { isCore, isOfSeries, type FileList, type ListedFile } from './file-list.ts';

/** What to fetch and what to drop so that what is kept of one build becomes what is kept of the next. */
export interface UpdatePlan {
  /** Without which the new version is not whole. */
  readonly needed: readonly ListedFile[];
  /** Pages that were kept as they were read, and have changed. */
  readonly wanted: readonly ListedFile[];
}

/**
 * Plans an update. `kept` holds the hashes of what is kept; a file that is the same in both builds, under
 * whatever name, is not fetched again.
 */
export function updatePlan(
  before: FileList | undefined,
  after: FileList,
  kept: ReadonlySet<string>,
  wholeSeries: boolean,
): UpdatePlan {
  const isNeeded = (file: ListedFile) => isCore(file.path) || (wholeSeries && isOfSeries(file));
  const missing = missingFiles(after.files, kept);
  const wasKept = ({ path }: ListedFile) => kept.has(before?.byPath.get(path)?.hash ?? '');
  return {
    needed: missing.filter(isNeeded),
    wanted: missing.filter((file) => !isNeeded(file) && wasKept(file)),
  };
}

/** Those that are not kept, each content once. */
export function missingFiles(files: readonly ListedFile[], kept: ReadonlySet<string>): readonly ListedFile[] {
  const byHash = new Map(files.map((file) => [file.hash, file]));
  return [...byHash.values()].filter(({ hash }) => !kept.has(hash));
}

/** The hashes that are in none of the builds still in use. */
export function droppedHashes(kept: Iterable<string>, inUse: readonly FileList[]): readonly string[] {
  const used = new Set(inUse.flatMap(({ files }) => files.map(({ hash }) => hash)));
  return [...kept].filter((hash) => !used.has(hash));
}

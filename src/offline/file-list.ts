/** A file of a built site. */
export interface ListedFile {
  /** Below the base path: `articles/niches/index.html`. */
  readonly path: string;
  /** Of its content: what has the same is the same. */
  readonly hash: string;
  /** What it weighs on its way, compressed. */
  readonly bytes: number;
}

/** All files of one build. */
export interface FileList {
  /** A hash of the list itself: two builds with the same files are the same version. */
  readonly version: string;
  /** Bytes that all files together take on a device. */
  readonly size: number;
  readonly files: readonly ListedFile[];
  readonly byPath: ReadonlyMap<string, ListedFile>;
}

/** The list as it travels. */
export interface WrittenList {
  readonly version: string;
  readonly size: number;
  readonly files: readonly (readonly [path: string, hash: string, bytes: number])[];
}

/** Where the list lies, below the base path. */
export const LIST_PATH = 'files.json';
/** Where the worker's script lies, below the base path. */
export const WORKER_PATH = 'sw.js';
/** What stands in for a page that is not kept. */
export const OFFLINE_PAGE = 'offline/index.html';
/** What stands in for a page that there is not. */
export const NOT_FOUND_PAGE = '404.html';

/** Reads a list as it was written. */
export function readFileList({ version, size, files }: WrittenList): FileList {
  const listed = files.map(([path, hash, bytes]) => ({ path, hash, bytes }));
  return { version, size, files: listed, byPath: new Map(listed.map((file) => [file.path, file])) };
}

/** The path of the file that a static host sends for an address, or undefined outside of the base path. */
export function pathOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(base.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    // No address that we wrote.
    return undefined;
  }
}

/** The address under which a file is asked for, with the base path. */
export function addressOf(path: string, base: string): string {
  return (
    base +
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}

/**
 * What every page needs to work and to say that something is not there: scripts and styles, also those that
 * an open page loads only later, and the pages that stand in for others. It comes with the worker.
 */
export function isCore(path: string): boolean {
  return (
    /^_astro\/[^/]+\.(?:js|css)$/.test(path) ||
    /^[^/]+\.(?:js|svg|webmanifest)$/.test(path) ||
    path === OFFLINE_PAGE ||
    path === NOT_FOUND_PAGE
  );
}

/** Whether a file's name changes with its content, so that what is kept under it never grows old. */
export function isNamedByContent(path: string): boolean {
  return /^_astro\/|^pagefind\/(?:fragment|index|filter)\/|\.pf_meta$/.test(path);
}

/** Whether a file belongs to the whole Series. A PDF says again what a page says, and is kept when it is read. */
export function isOfSeries({ path }: ListedFile): boolean {
  return !path.endsWith('.pdf');
}

/** What files weigh together on their way. */
export function bytesOf(files: Iterable<ListedFile>): number {
  return [...files].reduce((sum, { bytes }) => sum + bytes, 0);
}

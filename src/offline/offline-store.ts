import { readFileList, type FileList, type WrittenList } from './file-list.ts';

/** Which build the worker serves from, and which older ones are still open in some window. */
export interface InUse {
  readonly version: string;
  readonly older: readonly string[];
  /** Windows that were opened under an older build. */
  readonly windows: readonly string[];
}

/** Why something could not be kept. */
export type Fault =
  /** The connection broke, or the server did not answer. */
  | 'connection'
  /** There is no room left on the device. */
  | 'storage'
  /** What came is not what the list says: the site is just being replaced. */
  | 'changed';

/** The reader's wish to have the whole Series, and how far it is fulfilled. */
export interface WholeSeries {
  /** When all of it was last brought up to date; undefined while it never was. */
  readonly broughtAt?: number | undefined;
  /** Why the last update failed; the version before is whole. */
  readonly fault?: Fault | undefined;
}

interface Notes {
  'in-use': InUse;
  'whole-series': WholeSeries;
}

/**
 * What is kept on this device, of one site. Files lie under the hash of their content, and each build has a list
 * that says which hash stands at which path: builds never mix, and what two of them share is there once.
 */
export class OfflineStore {
  readonly #base: string;

  /** `base` is the site's base path: other sites of the same origin have stores of their own. */
  constructor(base: string) {
    this.#base = base;
  }

  /** The hashes of all files that are kept. */
  async kept(): Promise<ReadonlySet<string>> {
    const requests = await (await this.#files()).keys();
    return new Set(requests.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)));
  }

  async read(hash: string): Promise<Response | undefined> {
    return (await this.#files()).match(this.#key(hash));
  }

  async keep(hash: string, content: ArrayBuffer, type: string): Promise<void> {
    const response = new Response(content, { headers: { 'Content-Type': type } });
    await (await this.#files()).put(this.#key(hash), response);
  }

  async drop(hashes: Iterable<string>): Promise<void> {
    const files = await this.#files();
    for (const hash of hashes) await files.delete(this.#key(hash));
  }

  async list(version: string): Promise<FileList | undefined> {
    const written = await this.#note(`list-${version}`);
    return written === undefined ? undefined : readFileList(written as WrittenList);
  }

  async keepList(list: WrittenList): Promise<void> {
    await this.#write(`list-${list.version}`, list);
  }

  /** Drops all lists but those of some versions. */
  async keepOnlyLists(versions: readonly string[]): Promise<void> {
    const notes = await this.#notes();
    for (const request of await notes.keys()) {
      const version = /\/list-([^/]+)$/.exec(request.url)?.[1];
      if (version !== undefined && !versions.includes(version)) await notes.delete(request);
    }
  }

  async note<Name extends keyof Notes>(name: Name): Promise<Notes[Name] | undefined> {
    return (await this.#note(name)) as Notes[Name] | undefined;
  }

  async setNote<Name extends keyof Notes>(name: Name, value: Notes[Name] | undefined): Promise<void> {
    if (value === undefined) await (await this.#notes()).delete(this.#key(name));
    else await this.#write(name, value);
  }

  async #note(name: string): Promise<unknown> {
    return (await (await this.#notes()).match(this.#key(name)))?.json();
  }

  async #write(name: string, value: unknown): Promise<void> {
    await (await this.#notes()).put(this.#key(name), Response.json(value));
  }

  /** No page has such an address. */
  #key(name: string): string {
    return `${this.#base}kept/${name}`;
  }

  #files(): Promise<Cache> {
    return caches.open(`${this.#base} files`);
  }

  #notes(): Promise<Cache> {
    return caches.open(`${this.#base} notes`);
  }
}

import { BringFault, bringFiles } from '../../offline/bring-files.ts';
import { bytesOf, isCore, isOfSeries, type FileList, type ListedFile } from '../../offline/file-list.ts';
import { OfflineStore, type Fault } from '../../offline/offline-store.ts';
import { missingFiles } from '../../offline/update-plan.ts';

/** What is kept of the Series on this device. */
export interface KeptSeries {
  /** What the whole weighs on its way. */
  readonly bytes: number;
  /** Of that, what has not come yet. */
  readonly missing: number;
  /** What the whole takes on the device. */
  readonly size: number;
  /** Whether the reader wants the whole. */
  readonly isWanted: boolean;
  /** When the whole was last brought up to date. */
  readonly broughtAt: number | undefined;
  readonly fault: Fault | undefined;
  /** Pages that are kept. */
  readonly pages: number;
}

/** Keeps the whole Series on this device, and takes it away again. */
export class SeriesKeeper {
  readonly #base: string;
  readonly #store: OfflineStore;

  constructor(base: string) {
    this.#base = base;
    this.#store = new OfflineStore(base);
  }

  async look(): Promise<KeptSeries> {
    const list = await this.#list();
    const kept = await this.#store.kept();
    const files = list.files.filter(isOfSeries);
    const whole = await this.#store.note('whole-series');
    const missing = bytesOf(missingFiles(files, kept));
    return {
      bytes: bytesOf(missingFiles(files, new Set())),
      missing,
      size: list.size,
      isWanted: whole !== undefined,
      broughtAt: missing === 0 ? whole?.broughtAt : undefined,
      fault: whole?.fault,
      pages: files.filter((file) => isPage(file) && kept.has(file.hash)).length,
    };
  }

  /** Brings what is missing; `onBytes` is told of each file that has come. Throws a `BringFault`. */
  async bring(signal: AbortSignal, onBytes: (bytes: number) => void): Promise<void> {
    const list = await this.#list();
    const missing = missingFiles(list.files.filter(isOfSeries), await this.#store.kept());
    await this.#store.setNote('whole-series', {});
    await this.#makeRoom(bytesOf(missing) / bytesOf(list.files), list);
    await bringFiles(missing, {
      base: this.#base,
      store: this.#store,
      cache: 'no-store',
      signal,
      onFile: ({ bytes }) => {
        onBytes(bytes);
      },
    });
    await this.#store.setNote('whole-series', { broughtAt: Date.now() });
  }

  /** Takes away all that was kept, but for what the open pages need. */
  async remove(): Promise<void> {
    await this.#store.setNote('whole-series', undefined);
    const inUse = await this.#store.note('in-use');
    const lists = await Promise.all(
      [inUse?.version, ...(inUse?.older ?? [])].map((version) => this.#store.list(version ?? '')),
    );
    const stays = new Set(
      lists.flatMap((list) => list?.files ?? []).flatMap(({ path, hash }) => (isCore(path) ? hash : [])),
    );
    await this.#store.drop([...(await this.#store.kept())].filter((hash) => !stays.has(hash)));
  }

  /** Asks that the browser does not drop it when the device is full, and sees whether there is room at all. */
  async #makeRoom(part: number, { size }: FileList): Promise<void> {
    // A browser may ask the reader, who may take their time.
    void navigator.storage.persist();
    const { quota, usage } = await navigator.storage.estimate();
    const isFull = quota !== undefined && usage !== undefined && quota - usage < part * size;
    if (isFull) throw new BringFault('storage');
  }

  /** The list of the build that is served; on a first visit the worker has only just been registered. */
  async #list(): Promise<FileList> {
    await navigator.serviceWorker.ready;
    const inUse = await this.#store.note('in-use');
    const list = inUse && (await this.#store.list(inUse.version));
    if (!list) throw new BringFault('connection');
    return list;
  }
}

function isPage({ path }: ListedFile): boolean {
  return path.endsWith('.html') && !isCore(path);
}

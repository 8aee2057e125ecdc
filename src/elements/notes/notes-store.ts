import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Annotation } from './annotation.ts';
import { DATABASE, rememberNotedPages } from './noted-pages.ts';
import { BlockedError } from './notes-problem.ts';

interface Schema extends DBSchema {
  annotations: { key: string; value: Annotation; indexes: { page: string } };
}

type Change = readonly [id: string, one: Annotation | undefined];

/** What has become of a note that was given to the store. */
export type Kept = 'saved' | { readonly problem: unknown };

/**
 * All notes of this device. What cannot be written is kept for as long as the page is open, shown with the rest
 * and tried again with the next that is written: nothing that was saved is touched by it.
 */
export class NotesStore extends EventTarget {
  #database: Promise<IDBPDatabase<Schema>> | undefined;
  #channel: BroadcastChannel | undefined;
  /** Not written yet; undefined is one to be deleted. */
  readonly #waiting = new Map<string, Annotation | undefined>();

  constructor() {
    super();
    this.#listen();
    // A page with an open database or channel may not be kept for Back.
    addEventListener('pagehide', () => {
      this.#channel?.close();
      this.#channel = undefined;
      void this.#close();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#listen();
      this.#tell();
    });
  }

  /** The notes of a page, or all, with those that are not saved yet; in the order in which they were made. */
  async all(page?: string): Promise<{ notes: readonly Annotation[]; problem?: unknown }> {
    const notes = new Map<string, Annotation>();
    let problem: unknown;
    try {
      const database = await this.#open();
      const saved = await (page === undefined
        ? database.getAll('annotations')
        : database.getAllFromIndex('annotations', 'page', page));
      for (const one of saved) notes.set(one.id, one);
      await this.#remember();
    } catch (error) {
      problem = error;
    }
    for (const [id, one] of this.#waiting) {
      if (!one) notes.delete(id);
      else if (page === undefined || one.target.source === page) notes.set(id, one);
    }
    const sorted = [...notes.values()].sort((a, b) => a.created.localeCompare(b.created));
    return { notes: sorted, ...(problem !== undefined && { problem }) };
  }

  /** Whether a note is only on this open page. */
  isWaiting(id: string): boolean {
    return this.#waiting.has(id);
  }

  save(...notes: readonly Annotation[]): Promise<Kept> {
    return this.#write(notes.map((one) => [one.id, one]));
  }

  delete(...ids: readonly string[]): Promise<Kept> {
    return this.#write(ids.map((id) => [id, undefined]));
  }

  /** Writes all changes or none; then, room permitting, what has waited. */
  async #write(changes: readonly Change[]): Promise<Kept> {
    for (const [id, one] of changes) this.#waiting.set(id, one);
    let kept: Kept = 'saved';
    try {
      await this.#put(changes);
      const others = [...this.#waiting];
      if (others.length > 0) await this.#put(others).catch(() => undefined);
      await this.#remember();
      this.#channel?.postMessage('changed');
    } catch (problem) {
      kept = { problem };
    }
    this.#tell();
    return kept;
  }

  async #put(changes: readonly Change[]): Promise<void> {
    const transaction = (await this.#open()).transaction('annotations', 'readwrite');
    const { store, done } = transaction;
    await Promise.all([...changes.map(([id, one]) => (one ? store.put(one) : store.delete(id))), done]);
    for (const [id, one] of changes) if (this.#waiting.get(id) === one) this.#waiting.delete(id);
  }

  async #remember(): Promise<void> {
    const pages: string[] = [];
    const index = (await this.#open()).transaction('annotations').store.index('page');
    for await (const { key } of index.iterate(null, 'nextunique')) pages.push(key);
    rememberNotedPages(pages);
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      openDB<Schema>(DATABASE, 1, {
        upgrade(database) {
          const store = database.createObjectStore('annotations', { keyPath: 'id' });
          store.createIndex('page', 'target.source');
        },
        blocked: () => {
          reject(new BlockedError());
        },
        // Another tab has a newer version of the site.
        blocking: () => void this.#close(),
        terminated: () => {
          this.#database = undefined;
        },
      }).then(resolve, reject);
    }).catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  async #close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await database?.then(
      (open) => {
        open.close();
      },
      () => undefined,
    );
  }

  #listen(): void {
    if (!('BroadcastChannel' in window)) return;
    this.#channel = new BroadcastChannel(DATABASE);
    this.#channel.addEventListener('message', () => {
      this.#tell();
    });
  }

  /** Only while there is something to lose: some browsers keep no page with such a listener for Back. */
  readonly #warn = (event: Event): void => {
    event.preventDefault();
  };

  #tell(): void {
    if (this.#waiting.size > 0) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
    this.dispatchEvent(new Event('change'));
  }
}

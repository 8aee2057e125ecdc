const KEY = 'notes';

/** Name of the database, whose presence is asked for without opening it. */
export const DATABASE = 'notes';

/**
 * Whether this device may hold notes on a page: asked on every visit, before anything of the notes is loaded. The
 * list is only a reminder beside the database. Without one, the presence of the database decides.
 */
export async function mayHaveNotes(page: string): Promise<boolean> {
  try {
    const pages = localStorage.getItem(KEY);
    if (pages !== null) return pages.includes(JSON.stringify(page));
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}

/** Calls back when notes come to this device's first or further pages in another tab. */
export function onNotedPages(act: () => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === KEY) act();
    },
    { signal },
  );
}

/** Reminds of the pages that have notes. */
export function rememberNotedPages(pages: Iterable<string>): void {
  try {
    const list = JSON.stringify([...new Set(pages)].sort());
    if (localStorage.getItem(KEY) !== list) localStorage.setItem(KEY, list);
  } catch {
    // The database is asked instead.
  }
}

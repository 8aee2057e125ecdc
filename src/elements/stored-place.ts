/** Where in a text a reader stopped. */
export interface StoredPlace {
  /** Anchor of the block at the top of the window. */
  readonly block: string;
  /** How much of the block had gone by: it holds on a window of another width. */
  readonly part: number;
  /** Anchor of the section, for the day when the block is no longer there. */
  readonly section: string;
}

const key = (page: string) => `place:${page}`;

/** The place remembered on this device for a page, if there is one. */
export function recallPlace(page: string): StoredPlace | undefined {
  try {
    const place: unknown = JSON.parse(localStorage.getItem(key(page)) ?? 'null');
    return isPlace(place) ? place : undefined;
  } catch {
    // No storage (a private window), or not what we wrote.
    return undefined;
  }
}

/** Remembers a place on this device; without storage, or when it is full, nothing is remembered. */
export function rememberPlace(page: string, place: StoredPlace): void {
  try {
    localStorage.setItem(key(page), JSON.stringify(place));
  } catch {
    // The page reads as well without.
  }
}

/** Forgets the place of a page. */
export function forgetPlace(page: string): void {
  try {
    localStorage.removeItem(key(page));
  } catch {
    // Nothing was kept.
  }
}

function isPlace(value: unknown): value is StoredPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { block, part, section } = value as Partial<Record<keyof StoredPlace, unknown>>;
  return typeof block === 'string' && typeof part === 'number' && typeof section === 'string';
}

import { BringFault, bringFiles } from '../bring-files.ts';
import { bytesOf, LIST_PATH, readFileList, type WrittenList } from '../file-list.ts';
import { OfflineStore } from '../offline-store.ts';
import { updatePlan } from '../update-plan.ts';
import { ownVersion } from './own-version.ts';
import { base } from './worker-scope.ts';

/** More than this is not fetched unasked, to renew pages that were only read. */
const UNASKED_BYTES = 3_000_000;

/**
 * Brings what this worker's build needs, beside what is kept of the build before. If that fails, this worker
 * is not installed and the one before serves on; the next attempt goes on where this one stopped.
 */
export async function install(): Promise<void> {
  const store = new OfflineStore(base);
  const written = await fetchList();
  const inUse = await store.note('in-use');
  const before = inUse && (await store.list(inUse.version));
  const whole = await store.note('whole-series');
  const plan = updatePlan(before, readFileList(written), await store.kept(), whole?.broughtAt !== undefined);
  // An update that fails must leave nothing of the new version in the browser's own cache either.
  const bringing = { base, store, cache: before ? 'no-store' : 'no-cache' } as const;
  try {
    await bringFiles(plan.needed, bringing);
  } catch (error) {
    if (whole && error instanceof BringFault) {
      await store.setNote('whole-series', { ...whole, fault: error.fault });
    }
    throw error;
  }
  if (bytesOf(plan.wanted) <= UNASKED_BYTES) {
    // One that does not come now is kept when it is read again.
    await bringFiles(plan.wanted, bringing).catch(() => undefined);
  }
  await store.keepList(written);
}

async function fetchList(): Promise<WrittenList> {
  const response = await fetch(base + LIST_PATH, { cache: 'no-cache' });
  if (!response.ok) throw new BringFault('connection');
  const written = (await response.json()) as WrittenList;
  // The list of another build: the site is just being replaced.
  if (written.version !== ownVersion) throw new BringFault('changed');
  return written;
}

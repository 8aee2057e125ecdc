import { OfflineStore } from '../offline-store.ts';
import { droppedHashes } from '../update-plan.ts';
import { forgetKnown, known } from './known.ts';
import { base, scope } from './worker-scope.ts';

/** Drops what no open page needs: files of builds before this one, once the last page of them is closed. */
export async function sweep(): Promise<void> {
  const store = new OfflineStore(base);
  const inUse = await store.note('in-use');
  // A build that is being installed has files, and as yet no part in this.
  if (!inUse || scope.registration.installing || scope.registration.waiting) return;
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const windows = inUse.windows.filter((id) => open.some((window) => window.id === id));
  if (windows.length === 0) {
    await store.setNote('in-use', { version: inUse.version, older: [], windows: [] });
    forgetKnown();
  }
  const { current, older } = await known();
  if (!current) return;
  const lists = [current, ...older];
  await store.drop(droppedHashes(await store.kept(), lists));
  await store.keepOnlyLists(lists.map(({ version }) => version));
}

/** Looks whether there is anything to sweep, each time a page is opened. */
export async function sweepOlder(): Promise<void> {
  const { inUse } = await known();
  if (inUse && inUse.older.length > 0) await sweep();
}

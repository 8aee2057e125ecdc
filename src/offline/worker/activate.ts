import { isOfSeries } from '../file-list.ts';
import { OfflineStore } from '../offline-store.ts';
import { missingFiles } from '../update-plan.ts';
import { keepPage } from './keep-read.ts';
import { forgetKnown, known } from './known.ts';
import { ownVersion } from './own-version.ts';
import { sweep } from './sweep.ts';
import { base, scope } from './worker-scope.ts';

/** Takes over: from now on this build is served, and the one before only as long as a page of it is open. */
export async function activate(): Promise<void> {
  const store = new OfflineStore(base);
  const before = await store.note('in-use');
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (before?.version !== ownVersion) {
    await store.setNote('in-use', {
      version: ownVersion,
      older: before ? [before.version, ...before.older] : [],
      windows: before ? windows.map(({ id }) => id) : [],
    });
  }
  forgetKnown();
  await scope.clients.claim();
  // No request is answered before the promise returned is settled, so that nothing long is waited for.
  void settle(before ? [] : windows.map(({ url }) => url)).catch(() => undefined);
}

/** `unkept`: the pages with which the reader came before there was a worker to keep them. */
async function settle(unkept: readonly string[]): Promise<void> {
  const store = new OfflineStore(base);
  const { current } = await known();
  const whole = await store.note('whole-series');
  if (current && whole?.broughtAt !== undefined) {
    const missing = missingFiles(current.files.filter(isOfSeries), await store.kept());
    await store.setNote('whole-series', missing.length === 0 ? { broughtAt: Date.now() } : {});
  }
  await sweep();
  for (const url of unkept) await keepPage(new URL(url).pathname, current);
}

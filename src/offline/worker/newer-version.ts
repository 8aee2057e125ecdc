import { WORKER_PATH } from '../file-list.ts';
import { base, scope } from './worker-scope.ts';

/** Between two looks for a newer version. */
const LOOK_EVERY = 60_000;

/** Windows that show a page of a newer build than this worker's: to them there is nothing to offer. */
const fresh = new Set<string>();
let lookedAt = 0;

/**
 * Whether a window shows a newer build already. Once all that are open do, that build's worker, which waits, may
 * take over: there is nothing old left that it could break.
 */
export async function isFresh(window: string): Promise<boolean> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.every(({ id }) => fresh.has(id))) scope.registration.waiting?.postMessage('take-over');
  return fresh.has(window);
}

/**
 * A page came that is not of this build: there is a newer one. Its worker is looked for; where there is none any
 * more, the site is published without, and this one leaves.
 */
export async function noteNewer(window: string): Promise<void> {
  fresh.add(window);
  if (Date.now() - lookedAt < LOOK_EVERY) return;
  lookedAt = Date.now();
  const script = await fetch(base + WORKER_PATH, { method: 'HEAD', cache: 'no-store' });
  if (script.status === 404) await scope.registration.unregister();
  else await scope.registration.update();
}

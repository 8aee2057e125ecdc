import {
  isNamedByContent,
  LIST_PATH,
  NOT_FOUND_PAGE,
  OFFLINE_PAGE,
  pathOf,
  WORKER_PATH,
  type ListedFile,
} from '../file-list.ts';
import { OfflineStore } from '../offline-store.ts';
import { keepAnswer } from './keep-read.ts';
import { fileAt, known } from './known.ts';
import { sweepOlder } from './sweep.ts';
import { base, scope, type RequestEvent } from './worker-scope.ts';

/** So long the network has to answer when there is a kept copy. */
const PATIENCE = 3000;
/** After that, or after a failure, kept copies come first for a while. */
const POOR_FOR = 20_000;

const store = new OfflineStore(base);
let poorUntil = 0;

/** Whether the worker has a say in a request: it is one for a file of the site, and for the whole of it. */
export function isOurs({ method, url, cache, mode, headers }: Request): boolean {
  const { origin, pathname } = new URL(url);
  const path = origin === scope.location.origin ? pathOf(pathname, base) : undefined;
  if (path === undefined || path === WORKER_PATH || path === LIST_PATH || method !== 'GET') return false;
  const onlyCached = cache === 'only-if-cached' && mode !== 'same-origin';
  return cache !== 'no-store' && !onlyCached && !headers.has('Range');
}

/**
 * Answers a request. A file whose name says its content comes from what is kept, if it is; anything else comes
 * from the network, so that nothing online is out of date, and from what is kept when the network fails or is
 * slow.
 */
export async function answer(event: RequestEvent): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const path = pathOf(new URL(request.url).pathname, base) ?? '';
  if (isPage) event.waitUntil(sweepOlder());
  const builds = await known();
  const file = fileAt(builds, path);
  const copy = file && (await store.read(file.hash));
  if (copy && (isNamedByContent(path) || isPoor())) return copy;
  const fromNetwork = await askNetwork(event, copy !== undefined);
  if (!fromNetwork || fromNetwork.status >= 500) return copy ?? fromNetwork ?? standIn(request, path, file);
  // What an open page of an older build asks for may not be on the server any more.
  if (!fromNetwork.ok && copy && !isPage) return copy;
  const listed = builds.current?.byPath.get(path);
  if (builds.current && listed && isWhole(fromNetwork)) {
    event.waitUntil(
      keepAnswer(fromNetwork.clone(), listed, builds.current, event.resultingClientId).catch(() => {
        // No room, or no network for what the page needs: it is read all the same.
      }),
    );
  }
  return fromNetwork;
}

/** Only a plain, whole answer of this origin is kept: no redirection, no part, no fault. */
function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

function isPoor(): boolean {
  return !navigator.onLine || Date.now() < poorUntil;
}

/** Undefined when there is no answer, or none in time for a reader who can have a copy. */
async function askNetwork({ request }: RequestEvent, hasCopy: boolean): Promise<Response | undefined> {
  const response = fetch(request).catch(() => undefined);
  const inTime = hasCopy ? Promise.race([response, after(PATIENCE)]) : response;
  const answered = await inTime;
  if (!answered && hasCopy) poorUntil = Date.now() + POOR_FOR;
  return answered;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}

/** What is said in place of a file that can not be had. */
async function standIn(request: Request, path: string, file: ListedFile | undefined): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const builds = await known();
  const { current } = builds;
  if (!file && fileAt(builds, `${path}/index.html`)) {
    const { href, search } = new URL(request.url);
    return Response.redirect(`${href.slice(0, href.length - search.length)}/${search}`);
  }
  const [name, status] = current && !file ? [NOT_FOUND_PAGE, 404] : [OFFLINE_PAGE, 503];
  const page = await store.read(current?.byPath.get(name)?.hash ?? '');
  if (!page) return Response.error();
  return new Response(page.body, { status, headers: page.headers });
}

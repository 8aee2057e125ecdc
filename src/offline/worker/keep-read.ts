import { bringFiles } from '../bring-files.ts';
import { contentHash } from '../content-hash.ts';
import { isOfSeries, pathOf, type FileList, type ListedFile } from '../file-list.ts';
import { OfflineStore } from '../offline-store.ts';
import { noteNewer } from './newer-version.ts';
import { base, scope } from './worker-scope.ts';

/** What an attribute of a page names: its styles, scripts, fonts, pictures, cards. */
const NAMED = /\s(?:href|src|data-src)="([^"#?]+)"/g;

/** Keeps an answer of the network that was just read, if it is what the current build has at its path. */
export async function keepAnswer(
  response: Response,
  file: ListedFile,
  build: FileList,
  /** The window that shows it, if it is a page. */
  window: string,
): Promise<void> {
  const type = response.headers.get('Content-Type') ?? '';
  const content = await response.arrayBuffer();
  if ((await contentHash(content)) !== file.hash) {
    if (window !== '') await noteNewer(window);
    return;
  }
  const store = new OfflineStore(base);
  await store.keep(file.hash, content, type);
  if (file.path.endsWith('.html')) await keepNamed(new TextDecoder().decode(content), build);
}

/** Keeps a page that was read before this worker was there, with what it needs. */
export async function keepPage(pathname: string, build: FileList | undefined): Promise<void> {
  const file = build?.byPath.get(pathOf(pathname, base) ?? '');
  if (!build || !file) return;
  const store = new OfflineStore(base);
  if (!(await store.read(file.hash))) await bringFiles([file], { base, store, cache: 'no-cache' });
  const page = await store.read(file.hash);
  if (page) await keepNamed(await page.text(), build);
}

/** Keeps what a page needs; other pages, to which it leads, are kept when they are read. */
async function keepNamed(html: string, build: FileList): Promise<void> {
  const store = new OfflineStore(base);
  const paths = [...html.matchAll(NAMED)].map(([, address = '']) => {
    const { origin, pathname } = new URL(address, scope.location.href);
    return origin === scope.location.origin ? pathOf(pathname, base) : undefined;
  });
  const files = [...new Set(paths)]
    .map((path) => build.byPath.get(path ?? ''))
    .filter((file) => file !== undefined && !file.path.endsWith('.html') && isOfSeries(file));
  for (const file of files) {
    if (file && !(await store.read(file.hash))) {
      await bringFiles([file], { base, store, cache: 'no-cache' });
    }
  }
}

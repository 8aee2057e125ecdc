import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIST_PATH, WORKER_PATH, type WrittenList } from '../file-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listFiles } from './list-files.ts';

/** Writes into a built site the list of its files and the service worker for them; returns the list. */
export async function writeOffline(folder: string): Promise<WrittenList> {
  const list = await listFiles(folder);
  await writeFile(join(folder, LIST_PATH), JSON.stringify(list));
  await writeFile(join(folder, WORKER_PATH), await bundleWorker(list.version));
  return list;
}

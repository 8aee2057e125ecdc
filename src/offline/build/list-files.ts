import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentHash } from '../content-hash.ts';
import { LIST_PATH, WORKER_PATH, type WrittenList } from '../file-list.ts';

/** As hosts compress on the way. */
const QUALITY = 4;
/** Compressed as they are. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|webp|avif|pdf|pagefind|pf_\w+)$/;

/** Lists the files of a built site with their hashes and what they weigh on their way; its version is its own hash. */
export async function listFiles(folder: string): Promise<WrittenList> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== LIST_PATH && path !== WORKER_PATH)
    .toSorted((a, b) => (a < b ? -1 : 1));
  let size = 0;
  const files: [string, string, number][] = [];
  for (const path of paths) {
    const content = new Uint8Array(await readFile(join(folder, path)));
    size += content.length;
    files.push([path, await contentHash(content), await weigh(path, content)]);
  }
  const version = await contentHash(new TextEncoder().encode(JSON.stringify(files)));
  return { version, size, files };
}

async function weigh(path: string, content: Uint8Array): Promise<number> {
  if (COMPRESSED.test(path)) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return (await promisify(brotliCompress)(content, { params })).length;
}

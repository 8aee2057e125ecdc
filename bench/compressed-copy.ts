import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesIn, pageOfEachType } from '../tests/built-site.ts';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|md)$/;

/** Node compresses beside the main thread. */
const AT_ONCE = 4;

/**
 * Copies a built site to a temporary folder with a brotli twin beside every text, as a good host serves it; of the
 * pages, which are many, beside those that are measured.
 */
export async function compressedCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-'));
  await cp(folder, copy, { recursive: true });
  const measured = new Set(pageOfEachType().map(([, address]) => address));
  const isNeeded = (file: string) =>
    TEXT.test(file) && (!/\.(?:html|json)$/.test(file) || measured.has(`/${file.replace(/[^/]+$/, '')}`));
  const files = [...filesIn(copy).filter(isNeeded), '404.html'].values();
  const work = async () => {
    for (const file of files) await compress(join(copy, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return copy;
}

async function compress(file: string): Promise<void> {
  const compressed = await promisify(brotliCompress)(await readFile(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  await writeFile(`${file}.br`, compressed);
}

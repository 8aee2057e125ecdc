import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesIn } from '../tests/built-site.ts';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|md)$/;

/** Copies a built site to a temporary folder with a brotli twin beside every text, as a good host serves it. */
export async function compressedCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-'));
  await cp(folder, copy, { recursive: true });
  for (const file of filesIn(copy).filter((name) => TEXT.test(name))) {
    const text = await readFile(join(copy, file));
    const compressed = await promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    await writeFile(join(copy, `${file}.br`), compressed);
  }
  return copy;
}

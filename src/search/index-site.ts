import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What is no prose, or says again what stands elsewhere: it would only blur excerpts and ranking. */
const NOT_INDEXED = [
  '.citation',
  '.claim-mark',
  '.margin-note',
  '.terms',
  '.diagram',
  '.plot',
  'x-explorable',
  '[role="doc-noteref"]',
  '[role="doc-backlink"]',
];

/** Pagefind also writes interfaces of its own (half a megabyte); ours needs the engine and the index alone. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_meta|pf_index|pf_fragment|pf_filter))$/;

/**
 * Indexes the built pages in a folder and writes the index to its `pagefind/`. Only what stands in an element
 * with `data-pagefind-body` is found.
 */
export async function indexSite(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NOT_INDEXED });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    const { files, errors: unwritten } = await index.getFiles();
    const problems = [...added.errors, ...unwritten];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { VFile } from 'vfile';

/** What a file of `content/` is, by its path. */
export type FileKind =
  | 'series'
  | 'vocabulary'
  | 'article'
  | 'concept'
  | 'step'
  | 'references'
  | 'diagram'
  | 'table'
  | 'dataset'
  | 'explorable'
  | 'checks'
  | 'addresses'
  | 'record'
  | 'unknown';

/** A file of `content/` and its kind. */
export interface ContentFile {
  readonly kind: FileKind;
  /** The file's name without its ending: the slug or id of what it holds. */
  readonly name: string;
  readonly file: VFile;
}

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^series\.yaml$/, 'series'],
  [/^vocabulary\.yaml$/, 'vocabulary'],
  [/^articles\/.+\.md$/, 'article'],
  [/^concepts\/.+\.md$/, 'concept'],
  [/^steps\/.+\.md$/, 'step'],
  [/^references\/.+\.json$/, 'references'],
  [/^diagrams\/.+\.mmd$/, 'diagram'],
  [/^data\/.+\.csv$/, 'table'],
  [/^data\/.+\.yaml$/, 'dataset'],
  [/^explorables\/.+\.yaml$/, 'explorable'],
  [/^checks\/.+\.csv$/, 'checks'],
  [/^addresses\.yaml$/, 'addresses'],
  // What others keep here; the check has no opinion of it.
  [/^checks\/.+\.md$|^(?:LICENSE|README)\b/, 'record'],
];

/**
 * Reads every file under the content folder once, in order of its path; drafts (a file or folder that begins with
 * `_`) and hidden files are left out. Paths in messages begin with the folder's own name: `content/series.yaml`.
 */
export async function listFiles(root: string): Promise<ContentFile[]> {
  const folder = resolve(root);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => /^[._]/.test(part)))
    .sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    paths.map(async (path) => ({
      kind: KINDS.find(([form]) => form.test(path))?.[1] ?? 'unknown',
      name: basename(path).replace(/\.[^.]+$/, ''),
      file: new VFile({
        cwd: dirname(folder),
        path: `${basename(folder)}/${path}`,
        value: await readFile(join(folder, path), 'utf8'),
      }),
    })),
  );
}

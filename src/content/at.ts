import type { Point } from 'unist';
import type { VFile } from 'vfile';

/** A place in another file, for use in a message: `content/references/niches.json:12:5`. */
export function at(file: VFile, { line, column }: Point): string {
  return `${file.path}:${line}:${column}`;
}

import type { VFile } from 'vfile';
import { fault } from '../markdown/fault.ts';
import { readYaml, type PlacedData } from './read-yaml.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Takes the front matter off a Markdown file: reads it, and leaves empty lines in its stead, so that every place in
 * what remains is a place in the file.
 */
export function takeFrontMatter(file: VFile): PlacedData | undefined {
  const text = String(file);
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (!match) {
    fault(
      file,
      { line: 1, column: 1 },
      'frontmatter-present',
      'No front matter',
      'Begin the file with a line `---`, the fields, and a line `---`',
    );
    return undefined;
  }
  const [block, yaml = ''] = match;
  file.value = block.replace(/[^\r\n]/g, '') + text.slice(block.length);
  // The empty first line stands for the opening `---`.
  return readYaml(`\n${yaml}`, file);
}

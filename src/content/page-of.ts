import type { VFile } from 'vfile';
import { fault } from '../markdown/fault.ts';
import { articleId, conceptId, isSlug } from '../model/ids.ts';
import type { TextPage } from '../model/passage.ts';

/** The page that a file becomes; a name that is no slug is a fault, and the nearest slug takes its place. */
export function pageOf(kind: TextPage['kind'], name: string, file: VFile): TextPage {
  if (!isSlug(name)) {
    fault(
      file,
      undefined,
      'slug-valid',
      `\`${name}\` is no slug`,
      `Name the file \`${nearestSlug(name)}.md\``,
    );
  }
  const id = nearestSlug(name);
  return kind === 'article' ? { kind, id: articleId(id) } : { kind, id: conceptId(id) };
}

function nearestSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || 'unnamed';
}

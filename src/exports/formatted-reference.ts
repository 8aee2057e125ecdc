import CSL from 'citeproc';
import type { WorkId } from '../model/ids.ts';
import type { Reference } from '../model/reference.ts';
import style from './house-style.csl?raw';
import locale from './locale-en-GB.xml?raw';

/** How many authors the style prints before it cuts the list (`et-al-use-first`). */
const MOST_AUTHORS = 10;

/** Where the links inside an entry lead. */
export interface ReferenceLinks {
  /** Address of a work's own page, with base path; left out on that page itself. */
  page?(id: WorkId): string;
}

/**
 * References as HTML in the house style, by id: the title leads to the work's page, the DOI to the publisher.
 * An author list known only in part
 * ends in "et al.", which the style prints from CSL's `note`.
 */
export function formatReferences(
  references: readonly Reference[],
  links: ReferenceLinks = {},
): ReadonlyMap<WorkId, string> {
  const items = new Map(references.map((reference) => [String(reference.id), cslItem(reference)]));
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (id) => {
        const item = items.get(id);
        if (!item) throw new RangeError(`\`${id}\` is not among the references to format`);
        return item;
      },
      variableWrapper: ({ variableNames: [name], itemData }, before, text, after) => {
        // The stop that the style puts after a title is none of the link's.
        const [words = text] = /^.*[^.\s]/su.exec(text) ?? [];
        const rest = text.slice(words.length);
        const address =
          name === 'title'
            ? links.page?.(itemData.id as WorkId)
            : name === 'DOI'
              ? `https://doi.org/${String(itemData.DOI)}`
              : undefined;
        const linked = address === undefined ? words : `<a href="${escapeAttribute(address)}">${words}</a>`;
        return `${before}${linked}${rest}${after}`;
      },
    },
    style,
    'en-GB',
  );
  engine.updateItems([...items.keys()]);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return new Map(ids.map(([id], index) => [id as WorkId, unwrap(entries[index] ?? '')]));
}

function cslItem({ custom, ...csl }: Reference): object {
  // Longer lists are cut by the style, which then says "et al." itself.
  if (custom.authorsComplete || csl.author.length > MOST_AUTHORS) return csl;
  return { ...csl, note: 'et al.' };
}

/** citeproc wraps each entry in `<div class="csl-entry">`. */
function unwrap(entry: string): string {
  return entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '').trim();
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

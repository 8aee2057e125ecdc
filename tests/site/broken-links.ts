import { filesIn, pagesIn, type BuiltPage } from '../built-site.ts';
import { tagsOf } from './tags.ts';

/** Links and sources of a built site that lead nowhere, each with the page on which it stands. */
export function brokenLinks(folder: string, base: string): readonly string[] {
  const files = new Set(filesIn(folder));
  const pages = pagesIn(folder);
  const anchors = new Map(pages.map((page) => [page.address, anchorsOf(page)]));
  return pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const fault = faultOf(link, page.address, { base, files, anchors });
      return fault ? [`${page.address}: ${link} ${fault}`] : [];
    }),
  );
}

interface Site {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function faultOf(link: string, from: string, { base, files, anchors }: Site): string | undefined {
  if (/^https?:\/\//.test(link)) return URL.canParse(link) ? undefined : 'is no address';
  if (/^mailto:/.test(link)) return undefined;
  if (/^[a-z][\w+.-]*:/i.test(link)) return 'has a protocol that is not allowed';
  const { pathname, hash } = new URL(link, `http://x${base.replace(/\/$/, '')}${from}`);
  if (!pathname.startsWith(base)) return 'leaves the base path';
  const address = `/${pathname.slice(base.length)}`;
  const ids = anchors.get(address);
  if (!ids) return files.has(decodeURI(address.slice(1))) ? undefined : 'is not there';
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || ids.has(anchor) ? undefined : 'has no such anchor';
}

function anchorsOf({ html }: BuiltPage): ReadonlySet<string> {
  return new Set(tagsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []));
}

function linksOf({ html }: BuiltPage): readonly string[] {
  const links = tagsOf(html).flatMap(({ name, attributes }) =>
    ['href', 'xlink:href', 'src', 'action'].flatMap((key) =>
      // A canonical address is the site's own, wherever it will stand.
      attributes[key] !== undefined && !(name === 'link' && attributes['rel'] === 'canonical')
        ? [attributes[key]]
        : [],
    ),
  );
  return [...new Set(links)];
}

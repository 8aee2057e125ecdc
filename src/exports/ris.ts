import type { CslAuthor, CslItem } from './csl-item.ts';

/**
 * A page of ours as RIS, one field a line. Own lines, because `@citation-js/plugin-ris` drops the container of a
 * web page.
 */
export function toRis(item: CslItem): string {
  const date = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'ELEC'],
    ...item.author.map((author) => ['AU', risName(author)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', date[0]?.toString()],
    // Year, month, day, and a last part for a season.
    ['DA', date.length === 3 ? `${date.map((part) => String(part).padStart(2, '0')).join('/')}/` : undefined],
    ['UR', item.URL],
    ['LA', item.language],
    ['ID', item.id],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}

function risName(author: CslAuthor): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

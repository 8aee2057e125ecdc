import type { CslAuthor, CslItem } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX takes for more than a letter. Braces are named, for BibTeX counts them whatever stands before them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * A page of ours as BibTeX, for BibTeX itself and for biblatex. Letters with accents stay: every program of today
 * reads UTF-8. Own lines, because `@citation-js/plugin-bibtex` leaves `&` bare in the name of a group, writes
 * `month = {nov 24}` and drops the container of a web page.
 */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  const series = item['container-title'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{${item.author.map(bibtexName).join(' and ')}}`],
    // Twice in braces: the capitals stay as they are.
    ['title', `{{${escaped(item.title)}}}`],
    ['howpublished', series === undefined ? undefined : `{${escaped(series)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', monthName],
    ['note', day && monthName && year ? `{Version of ${isoDate(year, month ?? 1, day)}}` : undefined],
    ['url', `{${item.URL}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@misc{${item.id},\n${lines.join('\n')}\n}\n`;
}

function bibtexName(author: CslAuthor): string {
  return 'literal' in author
    ? `{${escaped(author.literal)}}`
    : `${escaped(author.family)}, ${escaped(author.given)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? sign);
}

function isoDate(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

import type { Article, Author } from '../model/article.ts';
import { authorsOf } from '../model/authors-of.ts';
import type { Series } from '../model/series.ts';
import type { CslAuthor, CslItem } from './csl-item.ts';

/** The Series' reader as a whole, to be cited; `address` is its full address. */
export function siteItem({ info, articles }: Series, address: string): CslItem {
  const latest = articles.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), '');
  return {
    id: slug(info.name),
    type: 'webpage',
    title: `${info.name}: ${info.subject}`,
    author: info.authors.map(cslAuthor),
    ...(latest === '' ? {} : { issued: issued(latest) }),
    URL: address,
    language: info.language,
  };
}

/** An article, to be cited: as it stood when it was last changed, and never by the DOI of the Review it guides to. */
export function articleItem({ info }: Series, article: Article, address: string): CslItem {
  const authors = authorsOf(article, info);
  return {
    id: `${slug(info.name)}-${article.id}`,
    type: 'webpage',
    title: article.title,
    author: authors.map(cslAuthor),
    'container-title': `${info.name}: ${info.subject}`,
    issued: issued(article.updated),
    URL: address,
    language: info.language,
  };
}

/** A part of an article: its own address, and in the title what it is (`section “Salt”`). */
export function partItem(whole: CslItem, part: string, anchor: string): CslItem {
  return {
    ...whole,
    id: `${whole.id}-${anchor}`,
    title: `${whole.title}, ${part}`,
    URL: `${whole.URL}#${anchor}`,
  };
}

/** Only a person has an ORCID iD; any other name may be that of a group, and is left whole. */
function cslAuthor({ name, orcid }: Author): CslAuthor {
  const [, given, family] = /^(.+)\s(\S+)$/.exec(name) ?? [];
  if (orcid === undefined || given === undefined || family === undefined) return { literal: name };
  return { family, given };
}

function issued(isoDate: string): { readonly 'date-parts': readonly [readonly number[]] } {
  return { 'date-parts': [isoDate.split('-').map(Number)] };
}

/** Letters and digits, as every program takes them for a key. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}

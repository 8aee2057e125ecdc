import type { FoundPage, FoundSection } from './find.ts';
import type { TextPart } from './marked-text.ts';

/** Draws pages that were found as a list: each with its kind, and under it the sections, the term marked. */
export function resultList(pages: readonly FoundPage[]): HTMLOListElement {
  return list('ol', 'search-pages', pages.map(pageItem));
}

function pageItem({ title, url, kind, excerpt, sections }: FoundPage): HTMLLIElement {
  const head = element('p', 'search-page', link(url, title));
  if (kind !== undefined) head.append(' ', element('span', 'search-kind', kind));
  const item = element('li', '', head);
  if (excerpt.length > 0) item.append(excerptOf(excerpt));
  if (sections.length > 0) item.append(list('ul', 'search-sections', sections.map(sectionItem)));
  return item;
}

function sectionItem({ title, url, excerpt }: FoundSection): HTMLLIElement {
  return element('li', '', element('p', 'search-section', link(url, title)), excerptOf(excerpt));
}

function excerptOf(parts: readonly TextPart[]): HTMLParagraphElement {
  const texts = parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const whole = parts.map(({ text }) => text).join('');
  // No-break spaces: a sign of omission stays with its word.
  const before = /^[\p{Lu}\p{N}]/u.test(whole) ? '' : '…\u00a0';
  const after = /[.!?]$/.test(whole) ? '' : '\u00a0…';
  return element('p', 'search-excerpt', before, ...texts, after);
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', '', text);
  anchor.href = url;
  return anchor;
}

/** The role stands there since Safari takes a list without bullets for none. */
function list<Tag extends 'ol' | 'ul'>(tag: Tag, className: string, items: readonly HTMLLIElement[]) {
  const made = element(tag, className, ...items);
  made.setAttribute('role', 'list');
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

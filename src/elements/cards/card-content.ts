import { addresses, withBase } from '../../model/addresses.ts';
import { workId } from '../../model/ids.ts';
import { copiedPassage } from './copied-passage.ts';
import { placesLine } from './citation-places.ts';
import { addressOf, type Trigger } from './trigger.ts';

/** HTML of cards by address, as the page's `cards.json` has it. */
export type Cards = Readonly<Record<string, string>>;

/** Reads the cards of a page. */
export async function loadCards(address: string): Promise<Cards> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Cards;
}

/** What the card of a link shows, or undefined where there is nothing: then the link is a plain one. */
export function cardContent(
  link: Trigger,
  cards: Cards,
  base: string,
  go: (place: Trigger) => void,
): readonly HTMLElement[] | undefined {
  const works = link.closest<HTMLElement>('.citation')?.dataset['works']?.split(' ');
  const keys = works
    ? works.map((work) => withBase(base, addresses.reference(workId(work))))
    : [addressOf(link)];
  const parts = keys.flatMap((key) => parse(cards[key]));
  for (const part of parts) {
    const line = placesLine(part.dataset['work'] ?? '', link, go);
    if (part.dataset['work'] !== undefined && line) part.append(line);
  }
  if (parts.length === 0) {
    const passage = copiedPassage(anchorHere(link));
    return passage && [passage];
  }
  return parts.length > 1 ? [heading(`${parts.length} works cited here`), ...parts] : parts;
}

/** Our own HTML, made and escaped at build. */
function parse(html: string | undefined): readonly HTMLElement[] {
  if (html === undefined) return [];
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.children].filter((child) => child instanceof HTMLElement);
}

function heading(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'card-kind';
  line.textContent = words;
  return line;
}

/** The anchor to which a link leads on this very page, else an empty text. */
function anchorHere(link: Trigger): string {
  const url = new URL(addressOf(link), location.href);
  return url.pathname === location.pathname ? decodeURIComponent(url.hash.slice(1)) : '';
}

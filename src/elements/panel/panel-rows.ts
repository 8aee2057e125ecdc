import type { Cards } from '../cards/card-content.ts';
import type { PanelKind } from './panel-kinds.ts';

/** One thing that an article uses: a work, a concept, a figure, or a relation that it argues. */
export interface PanelRow {
  readonly name: string;
  /** A small line below the name. */
  readonly note: string;
  /** Before the name: a number, a sign or the glyph of a type. */
  readonly mark: string | Element;
  /** Where its page, or the figure, is. */
  readonly address: string;
  /** Where the text uses it, in reading order. */
  readonly places: readonly Element[];
}

/** What stands in the page a second time: the lists below drawings. */
const TWINS = '.diagram-list, .plot-table';

/** Everything of a kind that an article uses, in order of first use. Where a card is missing, the text itself tells. */
export function panelRows(kind: PanelKind, article: Element, cards: Cards): PanelRow[] {
  if (kind === 'references') return workRows(article, cards);
  if (kind === 'concepts') return conceptRows(article, cards);
  return kind === 'figures' ? figureRows(article) : claimRows(article, cards);
}

function workRows(article: Element, cards: Cards): PanelRow[] {
  const places = placesBy(article, '.citation[data-works]', (group) => {
    const works = group.getAttribute('data-works')?.split(' ') ?? [];
    return works.map((work) => {
      const own = group.querySelector(`a[href="#ref-${CSS.escape(work)}"]`);
      // A number folded into a run (3–6) is hidden from the eye: the run stands for it.
      return [work, own?.closest('.visually-hidden') ? group : (own ?? group)] as const;
    });
  });
  return [...places].map(([work, its]) => {
    const entry = document.getElementById(`ref-${work}`);
    const link = entry?.querySelector('a');
    const address = link?.getAttribute('href') ?? `#ref-${work}`;
    const card = cardOf(cards, address);
    return {
      name: textOf(card?.querySelector('.card-title')) || textOf(link) || work,
      note: textOf(card?.querySelector('.card-note')),
      mark: entry?.parentElement ? `${[...entry.parentElement.children].indexOf(entry) + 1}` : '',
      address,
      places: its,
    };
  });
}

function conceptRows(article: Element, cards: Cards): PanelRow[] {
  const places = placesBy(article, 'a[data-concept]', (link) => [
    [link.getAttribute('data-concept') ?? '', link],
  ]);
  return [...places.values()].map((its) => {
    const address = its[0]?.getAttribute('href') ?? '';
    const card = cardOf(cards, address);
    return {
      name: textOf(card?.querySelector('.card-title')) || textOf(its[0]),
      note: textOf(card?.querySelector('.card-kind')),
      mark: card?.querySelector('.glyph') ?? '',
      address,
      places: its,
    };
  });
}

function figureRows(article: Element): PanelRow[] {
  return [...article.querySelectorAll('figure[id]')].map((figure) => {
    const caption = textOf(figure.querySelector('figcaption'));
    const label = textOf(figure.querySelector('figcaption b'));
    const title = textOf(figure.querySelector('svg[role] > title'));
    const said = caption.slice(label.length).trim();
    const address = `#${figure.id}`;
    return {
      name: title || said,
      note: title ? said : '',
      mark: /\d+/.exec(label)?.[0] ?? '',
      address,
      places: [figure, ...article.querySelectorAll(`a[href="#${CSS.escape(figure.id)}"]`)],
    };
  });
}

function claimRows(article: Element, cards: Cards): PanelRow[] {
  const places = placesBy(article, '[data-relation]', (place) => [
    [place.getAttribute('data-relation') ?? '', place],
  ]);
  return [...places.values()].flatMap((its) => {
    // An arrow alone argues nothing.
    const mark = its.find((place) => place.matches('.claim'))?.nextElementSibling;
    if (!mark) return [];
    const address = mark.getAttribute('href') ?? '';
    const card = cardOf(cards, address);
    const tags = [...(card?.querySelectorAll('.tag') ?? [])].map((tag) => textOf(tag));
    return {
      // “Evidence: A promotes B”
      name: mark.getAttribute('aria-label')?.replace(/^[^:]*: /, '') ?? '',
      note: [...new Set([tags[0], tags.at(-1)])].filter(Boolean).join(' · '),
      mark: textOf(mark),
      address,
      places: its,
    };
  });
}

/** Places by what they are places of, both in reading order. */
function placesBy(
  article: Element,
  selector: string,
  read: (element: Element) => readonly (readonly [id: string, place: Element])[],
): ReadonlyMap<string, readonly Element[]> {
  const places = new Map<string, Element[]>();
  for (const element of article.querySelectorAll(selector)) {
    if (element.closest(TWINS)) continue;
    for (const [id, place] of read(element)) places.set(id, [...(places.get(id) ?? []), place]);
  }
  return places;
}

/** Our own HTML, made and escaped at build. */
function cardOf(cards: Cards, address: string): Element | undefined {
  const template = document.createElement('template');
  template.innerHTML = cards[address] ?? '';
  return template.content.firstElementChild ?? undefined;
}

/** Words as they are read, without the numbers of citations and without what is only for the eye. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const left of copy.querySelectorAll('.citation, [aria-hidden], button')) left.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

import { addresses } from '../../model/addresses.ts';
import { element, fragment, type Markup } from '../../model/markup.ts';
import type { Reference } from '../../model/reference.ts';
import type { Series } from '../../model/series.ts';
import { systemWords } from '../../model/vocabulary.ts';
import { statusWord, yearOf } from '../../model/work-label.ts';
import { kindWords } from '../references/kind-words.ts';
import { href } from '../shared/href.ts';
import { authorsLine } from './authors-line.ts';
import { cardNote, cardTags, cardTitle } from './parts.ts';

/** What a citation's card says of a work: title, authors, journal, year, what it showed, in what, its status. */
export function workCard({ vocabulary }: Series, reference: Reference): Markup {
  const { id, title, custom, DOI } = reference;
  const journal = reference['container-title'];
  const authors = authorsLine(reference);
  const status = statusWord(reference);
  const tags = [
    ...(status === undefined
      ? []
      : [element('span', { class: 'tag', 'data-status': custom.status.state }, status)]),
    kindWords(custom.kind),
    ...custom.systems.map((system) => systemWords(vocabulary, system)),
  ];
  return element(
    'div',
    { class: 'card-part', 'data-work': id },
    cardTitle(href(addresses.reference(id)), title),
    cardNote(
      ...(authors === '' ? [] : [`${authors} · `]),
      ...(journal === undefined ? [] : [element('i', {}, journal), ' ']),
      String(yearOf(reference)),
    ),
    cardTags(tags),
    findings(custom.findings),
    DOI === undefined ? undefined : cardNote('doi ', element('a', { href: `https://doi.org/${DOI}` }, DOI)),
  );
}

function findings([only, ...others]: readonly string[]): Markup | undefined {
  if (only === undefined) return undefined;
  if (others.length === 0) return element('p', { class: 'card-text' }, only);
  const items = [only, ...others].map((finding) => element('li', {}, finding));
  return fragment(element('ul', { class: 'card-text' }, ...items));
}

import { addresses } from '../../model/addresses.ts';
import { element, type Markup } from '../../model/markup.ts';
import type { Article } from '../../model/article.ts';
import type { Series } from '../../model/series.ts';
import { href } from '../shared/href.ts';
import { cardNote, cardTitle } from './parts.ts';

/** So many sentences of a section show what it is about. */
const SENTENCES = 2;

/**
 * What the card of a link to an article, or to a section, figure or claim of it, says: where it leads and how
 * that begins; undefined for an anchor that the model does not know.
 */
export function placeCard(series: Series, article: Article, anchor: string): Markup | undefined {
  const address = href(addresses.article(article.id)) + (anchor === '' ? '' : `#${anchor}`);
  if (anchor === '') return part(address, article.title, article.standfirst);
  const claim = series.claimsIn(article.id).find(({ id }) => id === anchor);
  const section = article.sections.find(({ id }) => id === anchor);
  const text = series.sentences
    .filter(({ page }) => page.kind === 'article' && page.id === article.id)
    .filter((sentence) => (section ? sentence.section === anchor : sentence.block === anchor))
    .slice(0, SENTENCES)
    .map((sentence) => sentence.text)
    .join(' ');
  const words = claim?.text ?? text;
  return words === '' ? undefined : part(address, section?.title ?? article.shortTitle, words, article.title);
}

function part(address: string, title: string, text: string, within?: string): Markup {
  return element(
    'div',
    { class: 'card-part' },
    cardTitle(address, title),
    within === undefined || within === title ? undefined : cardNote(within),
    element('p', { class: 'card-text' }, text),
  );
}

import type { Element } from 'hast';
import type { Heading, Root } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { addresses } from '../../model/addresses.ts';
import { nameAtStart } from '../../model/concept-name.ts';
import type { ConceptId } from '../../model/ids.ts';
import type { RenderContext } from '../render-context.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';
import { sectionTermsOf } from './section-terms.ts';

/**
 * Under the heading of a main section stand, folded, the terms that it is the first to use:
 * `<details class="terms" data-pagefind-ignore><summary>Terms in this section</summary><dl>…</dl></details>`.
 */
export function headingHandler(tree: Root, context: RenderContext): Handler<Heading> {
  const terms = context.terms ? sectionTermsOf(tree) : new Map<Heading, readonly ConceptId[]>();
  return (state, node) => {
    const heading = defaultHandlers.heading(state, node);
    const own = terms.get(node) ?? [];
    return own.length > 0 ? [heading, termList(own, context)] : heading;
  };
}

function termList(terms: readonly ConceptId[], { series }: RenderContext): Element {
  const entries = terms
    .map((term) => series.concept(term))
    .flatMap(({ id, name, short }) => [
      // No card: all that it would say stands here.
      element('dt', {}, [element('a', { href: addresses.concept(id) }, [nameAtStart(name)])]),
      element('dd', {}, [short]),
    ]);
  return element('details', { className: ['terms'], dataPagefindIgnore: '' }, [
    element('summary', {}, [`Terms in this section · ${terms.length}`]),
    element('dl', {}, entries),
  ]);
}

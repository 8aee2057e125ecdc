import { addresses } from '../../model/addresses.ts';
import { conceptId } from '../../model/ids.ts';
import type { ConceptLinkNode } from '../nodes.ts';
import type { RenderContext } from '../render-context.ts';
import { nameInText } from '../text/names.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/**
 * `[[metastatic-niche]]` becomes
 * `<a class="concept" href="/concepts/metastatic-niche/" data-concept="metastatic-niche">metastatic niche</a>`.
 */
export function conceptLinkHandler({ series }: RenderContext): Handler<ConceptLinkNode> {
  return (state, node) => {
    const id = conceptId(node.concept);
    const words =
      node.children.length > 0 ? state.all(node) : [nameInText(series.concept(id).name, node.startsSentence)];
    return element('a', { className: ['concept'], href: addresses.concept(id), dataConcept: id }, words);
  };
}

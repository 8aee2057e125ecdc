import { addresses } from '../../model/addresses.ts';
import { relationId } from '../../model/ids.ts';
import { relationSentence, relationType, SIGN_SYMBOLS } from '../../model/relation-sentence.ts';
import type { ClaimNode } from '../nodes.ts';
import type { RenderContext } from '../render-context.ts';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/**
 * `:claim[words]{#c-id subject type target}` becomes
 * `<span class="claim" id="c-id" data-relation="…" data-stance="supports">words</span><a class="claim-mark" …>+</a>`.
 */
export function claimHandler({ series, page }: RenderContext): Handler<ClaimNode> {
  const claims = page.kind === 'article' ? series.claimsIn(page.id) : [];
  return (state, node) => {
    const id = relationId(node.subject, node.relationType, node.target);
    const relation = series.relation(id);
    const dataStance = claims.find((claim) => claim.id === node.id)?.stance;
    const dataSign = relationType(series, relation).sign;
    const properties = { className: ['claim'], id: node.id, dataRelation: id, dataStance };
    const ariaLabel = `Evidence: ${relationSentence(series, relation)}`;
    const mark = { className: ['claim-mark'], dataSign, href: addresses.relation(id), ariaLabel };
    return [element('span', properties, state.all(node)), element('a', mark, [SIGN_SYMBOLS[dataSign]])];
  };
}

import type { PhrasingContent } from 'mdast';
import { isSlug } from '../../model/ids.ts';
import type { DirectiveSpec } from './directive-spec.ts';

/** Label and braces of a claim; its braces hold no brace. */
const BRACES = /\{([^{}]*)\}$/;
const FORM = ':claim[words]{#c-id subject type target}';

/**
 * Words that argue a relation: an id, then the relation's subject, type and target.
 *
 * `:claim[Stromal periostin is needed]{#c-periostin periostin promotes metastatic-colonisation}` becomes
 * `<span class="claim" id="c-periostin" …>Stromal periostin is needed</span><a class="claim-mark" …>+</a>`.
 *
 * The words are read from the source: as attributes, a word said twice (`a is-a a`) is said once.
 */
export const claimDirective: DirectiveSpec = {
  name: 'claim',
  kind: 'textDirective',
  form: FORM,
  attributes: null,
  build(directive, { written, report }) {
    const place = directive.position;
    if (directive.children.length === 0) {
      report(place, 'claim-complete', 'A claim has no words', `Write \`${FORM}\``);
      return undefined;
    }
    const braces = BRACES.exec(written)?.[1];
    if (braces === undefined) {
      const note = `The braces follow the label directly, and a lone \`]\` in the label is escaped: \`${FORM}\``;
      report(place, 'claim-complete', 'A claim names no relation', note);
      return undefined;
    }
    const [anchor = '', subject = '', relationType = '', target = '', ...rest] = braces.trim().split(/\s+/);
    const id = anchor.slice(1);
    const isWhole = [id, subject, relationType, target].every(isSlug) && rest.length === 0;
    if (!anchor.startsWith('#') || !isWhole) {
      const reason = `\`{${braces}}\` is no id and three words`;
      report(place, 'claim-complete', reason, `Write \`${FORM}\`, each word a slug`);
      return undefined;
    }
    const children = directive.children as PhrasingContent[];
    return { type: 'claim', id, subject, relationType, target, children, position: directive.position };
  },
};

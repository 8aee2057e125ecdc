import type { QuestionNode } from '../nodes.ts';
import type { DirectiveSpec } from './directive-spec.ts';

/**
 * An open question of the field.
 *
 * ```markdown
 * :::question
 *
 * What wakes a dormant cell?
 *
 * :::
 * ```
 * ```html
 * <div class="question" id="question-1"><p class="question-label">Open question</p><p>What wakes a dormant cell?</p></div>
 * ```
 */
export const questionDirective: DirectiveSpec = {
  name: 'question',
  kind: 'containerDirective',
  form: ':::question',
  attributes: [],
  build: (directive) => ({
    type: 'question',
    children: directive.children as QuestionNode['children'],
    position: directive.position,
  }),
};

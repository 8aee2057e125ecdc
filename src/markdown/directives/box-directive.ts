import type { BoxNode } from '../nodes.ts';
import type { DirectiveSpec } from './directive-spec.ts';

/**
 * A box beside the argument, with a title.
 *
 * ```markdown
 * :::box{title="A word with three meanings"}
 *
 * Text.
 *
 * :::
 * ```
 * ```html
 * <section class="box" aria-labelledby="box-1-title" id="box-1"><p class="box-title" id="box-1-title">A word…</p>…</section>
 * ```
 */
export const boxDirective: DirectiveSpec = {
  name: 'box',
  kind: 'containerDirective',
  form: ':::box{title="…"}',
  attributes: ['title'],
  build: (directive, { attributes }) => ({
    type: 'box',
    title: attributes['title'] ?? '',
    children: directive.children as BoxNode['children'],
    position: directive.position,
  }),
};

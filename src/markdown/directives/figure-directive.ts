import type { FigureNode } from '../nodes.ts';
import type { DirectiveSpec } from './directive-spec.ts';

/**
 * A figure with its caption, which is the last paragraph.
 *
 * ```markdown
 * :::figure{#niche-functions}
 *
 * ::diagram{src="niche-functions"}
 *
 * What a niche does for a cell.
 *
 * :::
 * ```
 * ```html
 * <figure id="niche-functions" class="figure">…<figcaption><b>Figure 1.</b> What a niche does for a cell.</figcaption></figure>
 * ```
 */
export const figureDirective: DirectiveSpec = {
  name: 'figure',
  kind: 'containerDirective',
  form: ':::figure{#id}',
  attributes: ['id'],
  build(directive, { attributes, place, report }) {
    const children = directive.children as FigureNode['children'];
    const isCaptioned = children.at(-1)?.type === 'paragraph';
    if (!isCaptioned || children.length < 2) {
      const lack = isCaptioned ? 'holds nothing but a caption' : 'has no caption';
      const note = 'The last paragraph of a figure is its caption, after a diagram, plot, image or table';
      report(place, 'figure-captioned', `Figure \`${attributes['id'] ?? ''}\` ${lack}`, note);
      return undefined;
    }
    return { type: 'figure', id: attributes['id'] ?? '', children, position: directive.position };
  },
};

import type { DirectiveSpec } from './directive-spec.ts';

/**
 * A plot of a table, by the name of its file in `content/data`.
 *
 * `::plot{src="survival"}`, alone on a line, becomes the plot and its table.
 */
export const plotDirective: DirectiveSpec = {
  name: 'plot',
  kind: 'leafDirective',
  form: '::plot{src="…"}',
  attributes: ['src'],
  build: (directive, { attributes }) => ({
    type: 'plot',
    src: attributes['src'] ?? '',
    position: directive.position,
  }),
};

import type { DirectiveSpec } from './directive-spec.ts';

/**
 * A model to play with, by the name of its file in `content/explorables`.
 *
 * `::explorable{src="sleep"}`, alone on a line, becomes `<x-explorable>` with a picture of its start values.
 */
export const explorableDirective: DirectiveSpec = {
  name: 'explorable',
  kind: 'leafDirective',
  form: '::explorable{src="…"}',
  attributes: ['src'],
  build: (directive, { attributes }) => ({
    type: 'explorable',
    src: attributes['src'] ?? '',
    position: directive.position,
  }),
};

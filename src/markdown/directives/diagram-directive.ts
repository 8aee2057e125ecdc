import type { DirectiveSpec } from './directive-spec.ts';

/**
 * A diagram that several pages share, by the name of its source in `content/diagrams`.
 *
 * `::diagram{src="cascade"}`, alone on a line, becomes `<div class="diagram" …>…</div>`.
 */
export const diagramDirective: DirectiveSpec = {
  name: 'diagram',
  kind: 'leafDirective',
  form: '::diagram{src="…"}',
  attributes: ['src'],
  build: (directive, { attributes }) => ({
    type: 'sharedDiagram',
    src: attributes['src'] ?? '',
    position: directive.position,
  }),
};

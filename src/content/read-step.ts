import { visit } from 'unist-util-visit';
import { anchorOf, setAnchor } from '../markdown/anchor.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { readPassages } from '../markdown/passages.ts';
import type { Names } from '../markdown/text/names.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { pageOf } from './page-of.ts';
import { readField } from './read-text.ts';
import { stepSchema } from './schemas/step-schema.ts';
import type { StepSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads what a file says of a step of the cascade. All steps stand on one page, so its anchors begin with its slug. */
export function readStep({ name, file }: ContentFile, names: Names): StepSource {
  const page = pageOf('step', name, file);
  const fields = validate(stepSchema, takeFrontMatter(file), file, 'frontmatter-valid');
  const tree = parseMarkdown(file);
  visit(tree, (node) => {
    const anchor = anchorOf(node);
    if (anchor !== undefined) setAnchor(node, anchor.replace(/^text-/, `${page.id}-`));
  });
  const { stops } = fields.valid;
  return {
    slug: name,
    file,
    fields,
    stops: stops === undefined ? undefined : readField(stops, file, page, fields.placeOf(['stops']), names),
    body: { file, page, tree, passages: readPassages(tree, page, names) },
  };
}

import type { VFile } from 'vfile';
import { takeFrontMatter } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { pageOf } from './page-of.ts';
import { readBody, readField } from './read-text.ts';
import type { PlacedData } from './read-yaml.ts';
import { conceptSchema } from './schemas/concept-schema.ts';
import { relationSchema } from './schemas/relation-schema.ts';
import type { ConceptSource, RelationSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads a concept: its fields, its relations, its definition. */
export function readConcept({ name, file }: ContentFile): ConceptSource {
  const page = pageOf('concept', name, file);
  const data = takeFrontMatter(file);
  const fields = validate(conceptSchema, data, file, 'frontmatter-valid');
  const { short } = fields.valid;
  return {
    slug: name,
    file,
    fields,
    relations: data ? readRelations(name, data, file) : [],
    short: short === undefined ? undefined : readField(short, file, page, fields.placeOf(['short'])),
    body: readBody(file, page),
  };
}

/** One relation at a time: a bad one, which `conceptSchema` has reported, does not hide the others. */
function readRelations(subject: string, { value, placeOf }: PlacedData, file: VFile): RelationSource[] {
  const listed = (value as { relations?: unknown } | null)?.relations;
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((item: unknown, index) => {
    const { data } = relationSchema.safeParse(item);
    if (!data) return [];
    return {
      id: `${subject}--${data.type}--${data.target}`,
      subject,
      fields: data,
      file,
      placeOf: (path, part) => placeOf(['relations', index, ...path], part),
    };
  });
}

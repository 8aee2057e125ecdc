import type { VFile } from 'vfile';
import type { Names } from '../markdown/text/names.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { pageOf } from './page-of.ts';
import { readBody, readField } from './read-text.ts';
import type { PlacedData } from './read-yaml.ts';
import { conceptSchema } from './schemas/concept-schema.ts';
import { relationSchema } from './schemas/relation-schema.ts';
import type { ConceptFacts, ConceptSource, RelationSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads what a concept's front matter says, and leaves the definition in the file. */
export function readConceptFacts({ name, file }: ContentFile): ConceptFacts {
  const data = takeFrontMatter(file);
  return {
    slug: name,
    file,
    fields: validate(conceptSchema, data, file, 'frontmatter-valid'),
    relations: data ? readRelations(name, data, file) : [],
  };
}

/** Reads a concept's definitions, short and long; `names` are those of the whole Series. */
export function readConcept(facts: ConceptFacts, names: Names): ConceptSource {
  const { slug, file, fields } = facts;
  const page = pageOf('concept', slug, file);
  const { short } = fields.valid;
  return {
    ...facts,
    short: short === undefined ? undefined : readField(short, file, page, fields.placeOf(['short']), names),
    body: readBody(file, page, names),
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

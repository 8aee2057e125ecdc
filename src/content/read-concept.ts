import type { VFile } from 'vfile';
import type { Names } from '../markdown/text/names.ts';
import { relationKey } from '../model/ids.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { pageOf } from './page-of.ts';
import type { PlaceOf } from './places.ts';
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
    relationIds: data ? readIds(name, data) : [],
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
function readRelations(subject: string, data: PlacedData, file: VFile): RelationSource[] {
  return listed(data).flatMap((item, index) => {
    const { data: fields } = relationSchema.safeParse(item);
    if (!fields) return [];
    const placeOf: PlaceOf = (path, part) => data.placeOf(['relations', index, ...path], part);
    return { id: relationKey(subject, fields.type, fields.target), subject, fields, file, placeOf };
  });
}

const namesSchema = relationSchema.pick({ type: true, target: true }).strip();

/** A relation whose evidence has a fault is still one that texts may argue. */
function readIds(subject: string, data: PlacedData): string[] {
  return listed(data).flatMap((item) => {
    const named = namesSchema.safeParse(item);
    return named.success ? [relationKey(subject, named.data.type, named.data.target)] : [];
  });
}

function listed({ value }: PlacedData): readonly unknown[] {
  const relations = (value as { relations?: unknown } | null)?.relations;
  return Array.isArray(relations) ? relations : [];
}

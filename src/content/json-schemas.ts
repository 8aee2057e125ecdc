import { z } from 'zod';
import { listFiles } from './list-files.ts';
import { readYaml } from './read-yaml.ts';
import { addressesSchema } from './schemas/addresses-schema.ts';
import { articleSchema } from './schemas/article-schema.ts';
import { conceptSchema } from './schemas/concept-schema.ts';
import { datasetSchema } from './schemas/dataset-schema.ts';
import { explorableSchema } from './schemas/explorable-schema.ts';
import { referenceSchema } from './schemas/reference-schema.ts';
import { seriesSchema } from './schemas/series-schema.ts';
import { stepSchema } from './schemas/step-schema.ts';
import { vocabularySchema, type VocabularyFields } from './schemas/vocabulary-schema.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  addresses: addressesSchema,
  article: articleSchema,
  concept: conceptSchema,
  dataset: datasetSchema,
  explorable: explorableSchema,
  references: z.array(referenceSchema),
  series: seriesSchema,
  step: stepSchema,
  vocabulary: vocabularySchema,
};

/**
 * What an editor needs to complete and judge content as it is typed: the JSON Schema of each kind of file, by name of
 * kind. Words of the Series' vocabulary are spelt out in them.
 */
export async function jsonSchemas(root: string): Promise<Readonly<Record<string, object>>> {
  const vocabulary = await readVocabulary(root);
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      // Editors know draft 7 best.
      z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        override: ({ jsonSchema }) => {
          spellOut(jsonSchema, vocabulary);
        },
      }),
    ]),
  );
}

async function readVocabulary(root: string): Promise<VocabularyFields> {
  const found = (await listFiles(root)).find(({ kind }) => kind === 'vocabulary');
  return vocabularySchema.parse(found && readYaml(String(found.file), found.file)?.value);
}

/** Fields made by `word()` carry the name of a list of the vocabulary. */
function spellOut(jsonSchema: Record<string, unknown>, vocabulary: VocabularyFields): void {
  const { vocabulary: list } = jsonSchema;
  if (list !== 'conceptTypes' && list !== 'relationTypes' && list !== 'systems') return;
  delete jsonSchema['vocabulary'];
  delete jsonSchema['pattern'];
  jsonSchema['enum'] = Object.keys(vocabulary[list]);
}
